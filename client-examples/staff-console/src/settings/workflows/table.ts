// A workflow as it is being changed: plain operations on its table of stages.
import type {
  Language,
  StageInput,
  WorkflowDefinitionInput,
  WorkflowTablePartsFragment,
} from '../../gql/graphql';

export type Workflow = WorkflowTablePartsFragment;
export interface Words {
  label: string;
  nextStep: string;
}
export type DraftStage = Omit<Workflow['stages'][number], 'translations'> & {
  translations: Partial<Record<Language, Words>>;
  /** Its code may still follow its label. */
  isNew: boolean;
};
export interface Table {
  initialStage: string;
  messagesEnabled: boolean;
  publicFromStage: string | null;
  stages: DraftStage[];
}

export const LANGUAGES: readonly Language[] = ['en', 'fr', 'de', 'es'];
export const languageOf = (locale: string): Language =>
  LANGUAGES.find(language => locale.toLowerCase().startsWith(language)) ?? 'en';

export const tableOf = ({ initialStage, messagesEnabled, publicFromStage, stages }: Workflow): Table => ({
  initialStage,
  messagesEnabled,
  publicFromStage: publicFromStage ?? null,
  stages: stages.map(({ translations, ...stage }) => ({
    ...stage,
    isNew: false,
    translations: Object.fromEntries(
      translations.map(({ language, label, nextStep }) => [language, { label, nextStep }]),
    ),
  })),
});

/** @param own the shop's language: its words stand in front, and among the translations as well */
export const inputOf = (table: Table, own: Language): WorkflowDefinitionInput => ({
  initialStage: table.initialStage,
  messagesEnabled: table.messagesEnabled,
  publicFromStage: table.publicFromStage,
  stages: table.stages.map(({ isNew: _isNew, translations, ...stage }): StageInput => {
    const words = { ...translations, [own]: { label: stage.label, nextStep: stage.nextStep } };
    const said = Object.entries(words).filter(([, one]) => one.label.trim() !== '');
    return {
      ...stage,
      approvedStage: stage.decision ? stage.approvedStage : null,
      translations: said.map(([language, one]) => ({ language: language as Language, ...one })),
    };
  }),
});

export const changed = (table: Table, code: string, part: Partial<DraftStage>): Table => ({
  ...table,
  stages: table.stages.map(stage => (stage.code === code ? { ...stage, ...part } : stage)),
});

/** Wherever the code stands. */
export function recoded(table: Table, from: string, to: string): Table {
  const swap = <T extends string | null>(code: T): T => (code === from ? (to as T) : code);
  return {
    ...table,
    initialStage: swap(table.initialStage),
    publicFromStage: swap(table.publicFromStage),
    stages: table.stages.map(stage => ({
      ...stage,
      code: swap(stage.code),
      publicStage: swap(stage.publicStage ?? null),
      approvedStage: swap(stage.approvedStage ?? null),
      moves: stage.moves.map(swap),
    })),
  };
}

export function shifted(table: Table, index: number, by: 1 | -1): Table {
  const stages = [...table.stages];
  const [stage] = stages.splice(index, 1);
  if (stage) stages.splice(index + by, 0, stage);
  return { ...table, stages };
}

export function without(table: Table, code: string): Table {
  const stages = table.stages.filter(stage => stage.code !== code);
  return {
    ...table,
    initialStage: table.initialStage === code ? (stages[0]?.code ?? '') : table.initialStage,
    publicFromStage: table.publicFromStage === code ? null : table.publicFromStage,
    stages: stages.map(stage => ({
      ...stage,
      publicStage: stage.publicStage === code ? null : stage.publicStage,
      approvedStage: stage.approvedStage === code ? null : stage.approvedStage,
      moves: stage.moves.filter(move => move !== code),
    })),
  };
}

/** From “Stones & metal” to `stones_metal`, and nobody else's. */
export function codeFor(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 36);
  const base = plain || 'stage';
  for (let n = 1; ; n += 1) {
    const code = n === 1 ? base : `${base}_${n}`;
    if (!taken.includes(code)) return code;
  }
}

/** Before the first end; every working stage leads to it and it to every one of them. */
export function withNew(table: Table): { table: Table; code: string } {
  const code = codeFor(
    'stage',
    table.stages.map(stage => stage.code),
  );
  const working = table.stages.filter(stage => !stage.terminal).map(stage => stage.code);
  const end = table.stages.findIndex(stage => stage.terminal);
  const at = end < 0 ? table.stages.length : end;
  const fresh: DraftStage = {
    code,
    label: '',
    nextStep: '',
    publicStage: null,
    timeline: 'WHEN_REACHED',
    nextAction: 'MESSAGE',
    notify: false,
    decision: null,
    approvedStage: null,
    accepted: table.stages[at - 1]?.accepted ?? false,
    sent: false,
    terminal: false,
    onStepper: true,
    moves: working,
    translations: {},
    isNew: true,
  };
  const linked = table.stages.map(stage =>
    stage.terminal ? stage : { ...stage, moves: [...stage.moves, code] },
  );
  return { table: { ...table, stages: linked.toSpliced(at, 0, fresh) }, code };
}
