// Tables as text: read in whatever encoding and with whatever separator a spreadsheet wrote them, and written so that no
// spreadsheet takes a cell for a formula.
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';

export type Table = readonly (readonly string[])[];

/** A row with something in it, and which line a spreadsheet shows it on, from 1. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What makes a text no table, and in which row: the line that it begins on. */
export interface CsvProblem {
  readonly line: number;
  readonly problem: 'TOO_LONG' | 'QUOTE_NOT_CLOSED' | 'QUOTE_WITHIN_CELL';
}

const PROBLEMS: Partial<Record<CsvError['code'], CsvProblem['problem']>> = {
  CSV_MAX_RECORD_SIZE: 'TOO_LONG',
  CSV_QUOTE_NOT_CLOSED: 'QUOTE_NOT_CLOSED',
  CSV_INVALID_CLOSING_QUOTE: 'QUOTE_WITHIN_CELL',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'QUOTE_WITHIN_CELL',
  INVALID_OPENING_QUOTE: 'QUOTE_WITHIN_CELL',
};

/** What Windows-1252 has where Latin-1 has control characters; the decoder of older runtimes does not know the difference. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 with or without a mark, UTF-16 with one; what is no UTF-8 is Windows-1252, as spreadsheets on Windows write it. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, character => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
  }
}

/** The one of the usual separators that stands most often outside of quotes in the first line. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const count = (separator: string): number => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** So much is read before others have their turn: some ten milliseconds' worth. */
const SLICE_BYTES = 64 * 1024;

/**
 * Empty lines are left out, but counted; rows may be of different lengths.
 * @param rowBytes a longer row is not read: a quotation mark that is never closed would make one of the whole file
 */
export async function readCsv(text: string, rowBytes: number): Promise<CsvLine[] | CsvProblem> {
  const lines: CsvLine[] = [];
  let read = 0;
  const parser = parse({
    delimiter: separatorOf(text),
    bom: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: rowBytes,
    on_record: (cells: string[], { empty_lines: skipped }) => {
      read += 1;
      if (cells.some(cell => cell !== '')) lines.push({ line: read + skipped, cells });
      return null;
    },
  });
  parser.resume(); // nothing comes out of it but the lines
  try {
    await pipeline(slicesOf(Buffer.from(text)), parser);
    return lines;
  } catch (error) {
    const problem = error instanceof CsvError ? PROBLEMS[error.code] : undefined;
    if (!problem) throw error;
    return { line: read + 1 + Number((error as CsvError)['empty_lines']), problem };
  }
}

async function* slicesOf(bytes: Buffer) {
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
    yield bytes.subarray(from, from + SLICE_BYTES);
    await setImmediate();
  }
}

/**
 * With the mark that makes spreadsheets read it as UTF-8. A cell that begins like a formula gets an apostrophe, and every
 * cell is quoted: where the separator is another one, `a;=b` must not become two.
 */
export const writeCsv = (rows: Table): string =>
  stringify(
    rows.map(row => [...row]),
    { bom: true, quoted: true, escape_formulas: true, record_delimiter: 'windows' },
  );

/** Takes the apostrophe away again: what was handed out can be corrected and brought back. */
export const withoutGuard = (cell: string): string =>
  cell.replace(/^'(?=[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20])/, '');
