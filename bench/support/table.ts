// The table of a run: one line for each figure, ours beside the yardstick's of the same run.
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly yardstick: number | null;
  /** ours ÷ yardstick unless said otherwise */
  readonly ratio?: number | null;
  readonly target?: Target;
}

export interface Target {
  readonly of: 'ratio' | 'ours';
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const ratioOf = (row: Row): number | null =>
  row.ratio !== undefined ? row.ratio : row.yardstick === null ? null : row.ours / row.yardstick;

/** null: nothing was aimed at. */
export function reached(row: Row): boolean | null {
  if (!row.target) return null;
  const value = row.target.of === 'ratio' ? ratioOf(row) : row.ours;
  if (value === null) return null;
  return value >= (row.target.atLeast ?? -Infinity) && value <= (row.target.atMost ?? Infinity);
}

const digits = (value: number): string => {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
};

function targetText({ target }: Row): string {
  if (!target) return '';
  const bound = target.atLeast !== undefined ? `≥ ${target.atLeast}` : `≤ ${target.atMost ?? 0}`;
  return target.of === 'ratio' ? `${bound} ×` : bound;
}

export function printTable(rows: readonly Row[]): string {
  const cells = rows.map(row => {
    const ratio = ratioOf(row);
    const ok = reached(row);
    return [
      row.what,
      `${digits(row.ours)} ${row.unit}`,
      row.yardstick === null ? '' : `${digits(row.yardstick)} ${row.unit}`,
      ratio === null ? '' : `${ratio.toFixed(2)} ×`,
      targetText(row),
      ok === null ? '' : ok ? 'yes' : 'NO',
    ];
  });
  const all = [['what', 'ours', 'yardstick', 'ratio', 'target', 'ok'], ...cells];
  const widths = (all[0] as string[]).map((_, column) =>
    Math.max(...all.map(line => (line[column] as string).length)),
  );
  const aligned = all.map(line =>
    line
      .map((cell, column) => {
        const width = widths[column] as number;
        return column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  aligned.splice(1, 0, widths.map(width => '-'.repeat(width)).join('  '));
  return aligned.join('\n');
}
