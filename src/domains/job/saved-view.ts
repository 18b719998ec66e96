// Views of the job list under a name: what a person looks for every day.
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { firstProblem, textProblem } from '../../kernel/text.ts';

export const VIEW_LIMITS = { name: 60, query: 500, each: 30 } as const;

export interface SavedView {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly createdAt: Date;
}

export const viewProblem = (view: Pick<SavedView, 'name' | 'query'>): InvalidInput | null =>
  firstProblem(
    textProblem('name', view.name, VIEW_LIMITS.name),
    textProblem('query', view.query, VIEW_LIMITS.query, true),
  );

export const tooManyViews = (): InvalidInput =>
  invalidInput('name', `You keep ${VIEW_LIMITS.each} views already. Remove one of them first.`);
