// What a customer is shown of a job: from the public facts and the workflow's rules to the page's words. Pure.
import type { Language } from '../../kernel/language.ts';
import { initials } from '../tenant/tenant.ts';
import { relationshipIn } from '../tenant/tenant.words.ts';
import {
  publicStageOf,
  stageOf,
  stepperOf,
  wordsOf,
  type Stage,
  type WorkflowDefinition,
} from '../workflow/workflow.ts';
import { timelineWords } from './tracking.words.ts';
import type { BrandFacts, StageEntryFacts, TrackedFacts } from './tracking.repository.ts';

export interface Brand {
  readonly name: string;
  readonly initials: string;
  readonly logoUrl: string | null;
  readonly accentColor: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly locale: string;
  readonly timeZone: string;
}

export const brandOf = (facts: BrandFacts, language: Language): Brand => {
  const name = facts.name ?? relationshipIn(language, facts.fallbackName);
  const { logoUrl, accentColor, contactEmail, contactPhone, locale, timeZone } = facts;
  return {
    name,
    initials: initials(name),
    logoUrl,
    accentColor,
    contactEmail,
    contactPhone,
    locale,
    timeZone,
  };
};

/** What the shared host shows before anybody's job has been found. */
export const platformBrand: Brand = {
  name: 'Waypost',
  initials: 'W',
  logoUrl: null,
  accentColor: '#6b5b4b',
  contactEmail: null,
  contactPhone: null,
  locale: 'en-GB',
  timeZone: 'UTC',
};

export type StageState = 'DONE' | 'CURRENT' | 'UPCOMING';

export interface TrackedStage {
  /** Its place among the workflow's stages: tells nothing of the internal code. */
  readonly id: string;
  readonly label: string;
  readonly state: StageState;
  readonly reachedAt: Date | null;
}

const stageId = (definition: WorkflowDefinition, stage: Stage): string =>
  `stage-${definition.stages.indexOf(stage) + 1}`;

/** A stage as it was arrived at in one event. */
export const stageAt = (
  definition: WorkflowDefinition,
  stage: Stage,
  reachedAt: Date,
  language: Language,
): TrackedStage => ({
  id: stageId(definition, stage),
  label: wordsOf(stage, language).label,
  state: 'CURRENT',
  reachedAt,
});

/** When each public stage was last arrived at, coming from another public stage. */
function arrivals(definition: WorkflowDefinition, entries: readonly StageEntryFacts[]): Map<string, Date> {
  const reached = new Map<string, Date>();
  let shown: string | null = null;
  for (const entry of entries) {
    const stage = publicStageOf(definition, entry.stage).code;
    if (stage !== shown) reached.set(stage, new Date(entry.at));
    shown = stage;
  }
  return reached;
}

/** The current stage as the customer sees it; also a side state such as *On hold*, which is not among the steps. */
export function currentStage(
  definition: WorkflowDefinition,
  facts: TrackedFacts,
  language: Language,
): TrackedStage {
  const stage = publicStageOf(definition, facts.stage);
  const reachedAt = arrivals(definition, facts.stageEntries).get(stage.code) ?? new Date(facts.stageSince);
  return stageAt(definition, stage, reachedAt, language);
}

/**
 * The row of steps. In a side state the step that the job left is where it stands; it has no current step then, and the
 * steps up to that one are done.
 */
export function steps(
  definition: WorkflowDefinition,
  facts: TrackedFacts,
  language: Language,
): TrackedStage[] {
  const row = stepperOf(definition);
  const reached = arrivals(definition, facts.stageEntries);
  const now = publicStageOf(definition, facts.stage);
  const at = row.indexOf(now);
  const standing = at >= 0 ? at : lastStep(definition, facts, row);
  return row.map((stage, index) => {
    const state = index === at ? 'CURRENT' : index <= standing ? 'DONE' : 'UPCOMING';
    // A step that was taken back is to come again; when it was reached before is history, not its state.
    const reachedAt = state === 'UPCOMING' ? null : (reached.get(stage.code) ?? null);
    return { id: stageId(definition, stage), label: wordsOf(stage, language).label, state, reachedAt };
  });
}

function lastStep(definition: WorkflowDefinition, facts: TrackedFacts, row: readonly Stage[]): number {
  for (const entry of [...facts.stageEntries].reverse()) {
    const index = row.indexOf(publicStageOf(definition, entry.stage));
    if (index >= 0) return index;
  }
  return -1;
}

export interface TimelineEntry {
  readonly id: string;
  readonly kind: 'STAGE' | 'NOTE' | 'PROMISE';
  readonly label: string;
  /** null: not yet, shown as "Pending". */
  readonly at: Date | null;
  readonly note: string | null;
}

/** Oldest first, what is still to come last. */
export function timeline(
  definition: WorkflowDefinition,
  facts: TrackedFacts,
  language: Language,
): TimelineEntry[] {
  const past = [
    ...stageLines(definition, facts, language),
    ...noteLines(facts, language),
    ...promiseLines(facts, language),
  ];
  past.sort((a, b) => (a.at as Date).getTime() - (b.at as Date).getTime());
  return [...past, ...pendingLines(definition, facts, language)];
}

function stageLines(
  definition: WorkflowDefinition,
  facts: TrackedFacts,
  language: Language,
): TimelineEntry[] {
  return facts.stageEntries.flatMap((entry): TimelineEntry[] => {
    const stage = stageOf(definition, entry.stage);
    const hidden = stage.publicStage !== null || stage.timeline === 'NEVER';
    if (hidden && entry.note === null) return [];
    const at = new Date(entry.at);
    // A stage without an entry of its own still carries the words that were written for the customer.
    return hidden
      ? [
          {
            id: entry.id,
            kind: 'NOTE',
            label: wordsOf(publicStageOf(definition, entry.stage), language).label,
            at,
            note: entry.note,
          },
        ]
      : [{ id: entry.id, kind: 'STAGE', label: wordsOf(stage, language).label, at, note: entry.note }];
  });
}

const noteLines = (facts: TrackedFacts, language: Language): TimelineEntry[] =>
  facts.notes.map(note => ({
    id: note.id,
    kind: 'NOTE',
    label: timelineWords[language].note,
    at: new Date(note.at),
    note: note.body,
  }));

/** The first promise is part of booking in; later ones are news. */
const promiseLines = (facts: TrackedFacts, language: Language): TimelineEntry[] =>
  facts.promiseRevisions
    .filter(revision => revision.revisedAt !== facts.bookedInAt)
    .map(revision => ({
      id: revision.id,
      kind: 'PROMISE',
      label: timelineWords[language][revision.to === null ? 'dateTakenBack' : 'newDate'],
      at: new Date(revision.revisedAt),
      note: null,
    }));

function pendingLines(
  definition: WorkflowDefinition,
  facts: TrackedFacts,
  language: Language,
): TimelineEntry[] {
  const row = stepperOf(definition);
  const now = publicStageOf(definition, facts.stage);
  // What was cancelled is not pending any more.
  if (now.terminal) return [];
  const standing = row.indexOf(now);
  return row
    .filter((stage, index) => stage.timeline === 'ALWAYS_PENDING' && index > standing)
    .map(stage => ({
      id: stageId(definition, stage),
      kind: 'STAGE',
      label: wordsOf(stage, language).label,
      at: null,
      note: null,
    }));
}
