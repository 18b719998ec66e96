// A file at the door: its headings and rows as they stand in it, or the refusal that says which line is at fault.
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { clean } from '../../kernel/text.ts';
import { decodeText, readCsv, withoutGuard, type CsvLine, type CsvProblem } from '../../platform/csv/csv.ts';
import { IMPORT_LIMITS } from './import.ts';
import type { ImportRow } from './import.repository.ts';

interface Read {
  readonly headers: readonly string[];
  readonly rows: readonly Pick<ImportRow, 'position' | 'cells'>[];
}

const { columns: COLUMNS, cell: CELL } = IMPORT_LIMITS;

/** Every cell of every column as long as it may be, in a script whose characters take four bytes. */
const ROW_BYTES = COLUMNS * CELL * 4;

function sentenceOf({ line, problem }: CsvProblem): string {
  switch (problem) {
    case 'TOO_LONG':
      return `Line ${line} is longer than ${COLUMNS} cells of ${CELL} characters. Perhaps a quotation mark in it is never closed.`;
    case 'QUOTE_NOT_CLOSED':
      return `A quotation mark in line ${line} is never closed.`;
    case 'QUOTE_WITHIN_CELL':
      return `A quotation mark stands within a cell of line ${line}. Put the cell in quotation marks, and write the one within it twice.`;
  }
}

export async function tableOf(bytes: Buffer): Promise<Read | InvalidInput> {
  const table = await readCsv(decodeText(bytes), ROW_BYTES);
  if ('problem' in table) return invalidInput('file', sentenceOf(table));
  const [{ line: top, cells: first } = { line: 1, cells: [] }, ...rows] = table;
  if (rows.length === 0)
    return invalidInput(
      'file',
      'The file has no rows. Its first line must hold the headings of the columns.',
    );
  if (rows.length > IMPORT_LIMITS.rows)
    return invalidInput(
      'file',
      `The file has ${rows.length} rows; ${IMPORT_LIMITS.rows} can be imported at a time. Divide it into several files.`,
    );
  if (first.length > IMPORT_LIMITS.columns)
    return invalidInput(
      'file',
      `The file has ${first.length} columns; at most ${IMPORT_LIMITS.columns} are read.`,
    );
  const tooWide = wideRows(rows, first.length);
  if (tooWide) return tooWide;
  const headers = cleanCells(first).map((header, index) => header || `Column ${index + 1}`);
  const read = rows.map(({ line, cells }) => ({
    position: line - 1,
    cells: cleanCells(cells.slice(0, headers.length)),
  }));
  return longCell([{ position: top - 1, cells: headers }, ...read], headers) ?? { headers, rows: read };
}

/** What stands beyond the headings can be meant as nothing; empty cells there are what spreadsheets leave behind. */
function wideRows(rows: readonly CsvLine[], columns: number): InvalidInput | null {
  const wide = rows.filter(({ cells }) => cells.slice(columns).some(cell => cell !== ''));
  const [first, ...others] = wide;
  if (!first) return null;
  return invalidInput(
    'file',
    `Line ${first.line} has ${first.cells.length} cells, and there are ${columns} headings` +
      `${others.length > 0 ? `; so it is with ${others.length} more` : ''}. Give every column a heading, and put cells that ` +
      'contain the separator in quotation marks.',
  );
}

/** Nothing is cut off: what is refused later is handed out as it came. */
function longCell(rows: Read['rows'], headers: readonly string[]): InvalidInput | null {
  for (const { position, cells } of rows) {
    const column = cells.findIndex(({ length }) => length > CELL);
    const { length } = cells[column] ?? '';
    if (length > CELL)
      return invalidInput(
        'file',
        `Line ${position + 1}, "${(headers[column] ?? '').slice(0, 40)}": a cell has at most ${CELL} characters; this has ${length}.`,
      );
  }
  return null;
}

const cleanCell = (cell: string): string => clean(withoutGuard(cell));
const cleanCells = (row: readonly string[]): string[] => row.map(cleanCell);
