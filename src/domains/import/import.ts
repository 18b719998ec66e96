// Importing what a shop had before: which column of a file means what.

export const IMPORT_FIELDS = [
  'NAME',
  'EMAIL',
  'PHONE',
  'LANGUAGE',
  'ITEM',
  'DESCRIPTION',
  'TRACKING_ID',
  'STAGE',
  'PROMISED',
  'BOOKED_IN',
  'QUOTE',
  'NOTE',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const IMPORT_STATES = ['UPLOADED', 'RUNNING', 'DONE', 'CANCELLED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_LIMITS = {
  rows: 5_000,
  columns: 60,
  cell: 4_000,
  bytes: 4 * 1024 * 1024,
  fileName: 200,
} as const;

export interface ImportColumn {
  readonly field: ImportField;
  /** From 0. */
  readonly column: number;
}

export interface ImportPlan {
  readonly columns: readonly ImportColumn[];
  /** null: customers alone */
  readonly workflowId: string | null;
  /** 03/04/2026 is the third of April. */
  readonly dayFirst: boolean;
}

export interface Import {
  readonly id: string;
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly state: ImportState;
  readonly plan: ImportPlan | null;
  readonly total: number;
  readonly imported: number;
  readonly refused: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly beatAt: Date | null;
  readonly finishedAt: Date | null;
}

/** What a heading usually means, in the languages of our shops. */
const HEADINGS: Readonly<Record<ImportField, RegExp>> = {
  EMAIL: /e-?mail|courriel|correo/i,
  PHONE: /phone|mobile|tel\b|telefon|téléphone|teléfono/i,
  LANGUAGE: /language|langue|sprache|idioma|\blang\b|locale/i,
  TRACKING_ID: /tracking|repair (no|number|id)|reference|job id|code/i,
  DESCRIPTION: /descri|details|work|beschreib/i,
  ITEM: /item|piece|article|artikel|produkt|product|stück/i,
  STAGE: /stage|status|state|étape|estado/i,
  PROMISED: /promis|due|ready|deadline|estimated|fällig|prévu/i,
  BOOKED_IN: /booked|received|created|date in|intake|eingang|reçu/i,
  QUOTE: /quote|price|total|amount|preis|prix|precio/i,
  NOTE: /note|comment|internal|bemerk/i,
  NAME: /name|customer|client|kunde|cliente/i,
};

/** The first heading that fits and is not taken yet, for each field. */
export function guessColumns(headers: readonly string[]): ImportColumn[] {
  const taken = new Set<number>();
  return (Object.entries(HEADINGS) as [ImportField, RegExp][]).flatMap(([field, heading]) => {
    const column = headers.findIndex((header, index) => !taken.has(index) && heading.test(header));
    if (column < 0) return [];
    taken.add(column);
    return [{ field, column }];
  });
}

/** A sentence when the plan cannot work; null when it can. */
export function planProblem(plan: ImportPlan, headers: readonly string[]): string | null {
  const { columns } = plan;
  if (columns.some(({ column }) => !Number.isInteger(column) || column < 0 || column >= headers.length))
    return 'A column that the file does not have was chosen.';
  if (new Set(columns.map(({ field }) => field)).size < columns.length)
    return 'Each field comes from one column at most.';
  const has = (field: ImportField): boolean => columns.some(one => one.field === field);
  if (!has('NAME')) return 'Choose the column with the customer’s name.';
  if (plan.workflowId !== null && !has('ITEM'))
    return 'Choose the column that says what the piece is, or import customers alone.';
  return null;
}
