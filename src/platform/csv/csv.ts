// Tables as text: read in whatever encoding and with whatever separator a spreadsheet wrote them, and written so that no
// spreadsheet takes a cell for a formula.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export type Table = readonly (readonly string[])[];

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

/** null when quotes do not match up. Empty lines are left out; rows may be of different lengths. */
export function readCsv(text: string): Table | null {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 64 * 1024,
    });
  } catch {
    return null;
  }
}

/** With the mark that makes spreadsheets read it as UTF-8. A cell that begins like a formula gets an apostrophe. */
export const writeCsv = (rows: Table): string =>
  stringify(
    rows.map(row => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );

/** Takes the apostrophe away again: what was handed out can be corrected and brought back. */
export const withoutGuard = (cell: string): string =>
  cell.replace(/^'(?=[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20])/, '');
