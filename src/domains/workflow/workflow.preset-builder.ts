// From the few words of a preset to a whole definition: the moves, and the words in every language.
import type { Language } from '../../kernel/language.ts';
import type { Translations } from './workflow.translations.ts';
import type { Stage, StageWords, WorkflowDefinition } from './workflow.ts';

export type Draft = Pick<Stage, 'code' | 'label' | 'nextStep'> & Partial<Stage>;

/**
 * Fills in what most stages share, and the moves. Shops correct mistakes, skip steps and go back, so every working step
 * leads to every other one; what ends a job is reached only from the last working step, and can be taken back to it.
 * From `acceptedFrom` on the shop has agreed to do the work.
 */
export function build(
  words: Translations,
  steps: readonly Draft[],
  sides: readonly Draft[],
  acceptedFrom: string,
): WorkflowDefinition {
  const working = steps.filter(step => !step.terminal).map(step => step.code);
  const ends = [...steps, ...sides]
    .filter(stage => stage.terminal && !isWayOut(stage))
    .map(stage => stage.code);
  const waysOut = sides.filter(isWayOut).map(stage => stage.code);
  const last = working.at(-1) as string;
  const agreed = steps.slice(steps.findIndex(({ code }) => code === acceptedFrom)).map(({ code }) => code);
  const movesFrom = (code: string): string[] => {
    if (ends.includes(code)) return [last];
    const targets = [...working, ...(code === last ? ends : []), ...waysOut];
    return targets.filter(target => target !== code);
  };
  const stages = [...steps, ...sides].map((draft): Stage => ({
    publicStage: null,
    timeline: 'WHEN_REACHED',
    nextAction: 'MESSAGE',
    notify: false,
    decision: null,
    approvedStage: null,
    accepted: agreed.includes(draft.publicStage ?? draft.code),
    terminal: false,
    onStepper: true,
    moves: movesFrom(draft.code),
    ...draft,
    translations: translationsOf(draft, words[draft.code]),
  }));
  return { initialStage: working[0] as string, messagesEnabled: true, stages };
}

/** All languages, English included: whichever the shop speaks, its customers may prefer another. */
function translationsOf(
  { code, label, nextStep }: Draft,
  words: Translations[string] | undefined,
): Record<Language, StageWords> {
  if (!words) throw new Error(`The preset's stage "${code}" has no translations.`);
  const of = ([translated, next]: readonly [string, string]) => ({ label: translated, nextStep: next });
  return { en: { label, nextStep }, fr: of(words.fr), de: of(words.de), es: of(words.es) };
}

/** Side states that any working step can fall into, such as *On hold*; an alias of a step is not one. */
const isWayOut = (stage: Draft): boolean => stage.onStepper === false && stage.publicStage == null;
