// A made-up piece, for looking at a template before anybody is sent it.
import type { Language } from '../../kernel/language.ts';
import {
  publicStageOf,
  stageOf,
  wordsOf,
  type JobKind,
  type Stage,
  type WorkflowDefinition,
} from '../workflow/workflow.ts';
import type { LetterFacts } from './notification.letter.ts';
import type { NotificationKind } from './notification.ts';

type Piece = Readonly<Record<Language, string>>;
const RING: Piece = {
  en: 'Engagement ring',
  fr: 'Bague de fiançailles',
  de: 'Verlobungsring',
  es: 'Anillo de compromiso',
};
const CAKE: Piece = {
  en: 'Birthday cake',
  fr: 'Gâteau d’anniversaire',
  de: 'Geburtstagstorte',
  es: 'Tarta de cumpleaños',
};
const SHIRT: Piece = { en: 'Linen shirt', fr: 'Chemise en lin', de: 'Leinenhemd', es: 'Camisa de lino' };
const PIECES: Readonly<Partial<Record<JobKind, Piece>>> = { BAKERY: CAKE, ECOMMERCE: SHIRT };
const DAY_MS = 86_400_000;

export interface SampleShop {
  readonly kind: JobKind;
  readonly prefix: string;
  readonly definition: WorkflowDefinition;
}

/** Of the shop's own workflows the first that has such a stage. */
export function sampleFacts(
  kind: NotificationKind,
  language: Language,
  workflows: readonly SampleShop[],
  now: Date,
): Pick<LetterFacts, 'customerName' | 'piece' | 'orderNumber' | 'stage' | 'promise' | 'messages'> & {
  readonly trackingId: string;
} {
  const fitting = workflows
    .map(workflow => ({ ...workflow, stage: stageFor(kind, workflow.definition) }))
    .find(({ stage }) => stage !== undefined);
  const piece = ((fitting && PIECES[fitting.kind]) ?? RING)[language];
  const stage = fitting?.stage && publicStageOf(fitting.definition, fitting.stage.code);
  return {
    customerName: 'Amelia Osei',
    piece,
    orderNumber: '1042',
    stage: stage ? wordsOf(stage, language) : { label: piece, nextStep: '' },
    promise: { kind: 'ESTIMATE', from: null, to: new Date(now.getTime() + 7 * DAY_MS) },
    messages: 2,
    trackingId: `${fitting?.prefix ?? 'RPR'}-A1B2C3D4E5F6`,
  };
}

function stageFor(kind: NotificationKind, definition: WorkflowDefinition): Stage | undefined {
  const { stages, initialStage } = definition;
  if (kind === 'READY') return stages.find(stage => stage.nextAction === 'COLLECT');
  if (kind === 'DECISION_ASKED') return stages.find(stage => stage.decision !== null);
  const first = stageOf(definition, initialStage);
  if (kind === 'BOOKED_IN') return first;
  const later = stages.filter(stage => stage !== first && stage.onStepper && stage.nextAction !== 'COLLECT');
  return later.find(stage => stage.notify) ?? later[0] ?? first;
}
