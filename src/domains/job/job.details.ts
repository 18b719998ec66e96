// The describing fields of a job: what may stand in them.
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { clean, cleanLine, cleanOptional, firstProblem, textProblem } from '../../kernel/text.ts';
import type { PriceVisibility } from '../workflow/workflow.ts';
import { LIMITS } from './job.ts';

/** What is absent stays as it is; null takes a private field away. */
export interface DetailChange {
  readonly itemType?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly internalNote?: string | null | undefined;
  readonly quotedMinor?: number | null | undefined;
  /** null: as the workflow says */
  readonly priceVisibility?: PriceVisibility | null | undefined;
}

export const detailProblem = (change: DetailChange): InvalidInput | null =>
  firstProblem(
    change.itemType == null ? null : textProblem('itemType', cleanLine(change.itemType), LIMITS.itemType),
    change.description == null
      ? null
      : textProblem('description', clean(change.description), LIMITS.description),
    textProblem('internalNote', cleanOptional(change.internalNote), LIMITS.note, true),
    moneyProblem('quotedMinor', change.quotedMinor),
  );

export const moneyProblem = (field: string, minor: number | null | undefined): InvalidInput | null =>
  minor == null || (Number.isInteger(minor) && minor >= 0 && minor <= LIMITS.moneyMinor)
    ? null
    : invalidInput(field, `An amount is 0 to ${LIMITS.moneyMinor} minor units (pence, cents).`);

/** As they are stored. */
export const changedFields = (change: DetailChange) => ({
  ...(change.itemType != null && { itemType: cleanLine(change.itemType) }),
  ...(change.description != null && { description: clean(change.description) }),
  ...(change.internalNote !== undefined && { internalNote: cleanOptional(change.internalNote) }),
  ...(change.quotedMinor !== undefined && { quotedMinor: change.quotedMinor }),
  ...(change.priceVisibility !== undefined && { priceVisibility: change.priceVisibility }),
});
