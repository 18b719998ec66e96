// The staff API's words for imports.
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf, InvalidInputType, NotFoundType, resultUnion } from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import {
  IMPORT_FIELDS,
  IMPORT_STATES,
  type ImportColumn,
  type ImportField,
  type ImportState,
} from './import.ts';

export const ImportFieldEnum = enumOf(IMPORT_FIELDS);
const FILLED_IN = 'Of a customer who is known already it is filled in where the shop has none.';
registerEnumType(ImportFieldEnum, {
  name: 'ImportField',
  description: 'What a column of an imported file means.',
  valuesConfig: {
    NAME: { description: "The customer's whole name. Always needed." },
    EMAIL: { description: `The customer's e-mail address. ${FILLED_IN}` },
    PHONE: { description: `The customer's telephone number. ${FILLED_IN}` },
    LANGUAGE: {
      description:
        "The customer's language, by name or code: German, Deutsch, de, de-AT; when empty, the shop's. Of a customer who is known already it stays as it is.",
    },
    ITEM: { description: 'What the piece is. Needed for jobs.' },
    DESCRIPTION: { description: 'What it looks like and what is to be done; when empty, what the piece is.' },
    TRACKING_ID: {
      description:
        'A tracking ID that the customer holds already, with 8 to 12 hex digits; when empty, a new one is made.',
    },
    STAGE: { description: 'Code or label of a stage; when empty, the first one.' },
    PROMISED: {
      description: 'When it is meant to be ready: 2026-04-03, 03/04/2026, with a time or without.',
    },
    BOOKED_IN: { description: 'When it was booked in; when empty, now.' },
    QUOTE: { description: 'Quoted price, such as 1,250.50.' },
    NOTE: { description: 'A note for colleagues.' },
  },
});
export const ImportStateEnum = enumOf(IMPORT_STATES);
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'How far an import is.',
  valuesConfig: {
    UPLOADED: { description: 'The file is here, nothing is entered.' },
    RUNNING: { description: 'Rows are being entered in the background.' },
    DONE: { description: 'Every row is either entered or refused.' },
    CANCELLED: {
      description:
        'It was cancelled: what had been entered until then stays, the other rows are never entered.',
    },
  },
});

@ObjectType('ImportColumn', { description: 'Which column means what.', simpleResolvers: true })
export class ImportColumnType implements ImportColumn {
  @Field(() => ImportFieldEnum, { description: 'What it means.' })
  field: ImportField;
  @Field(() => Int, { description: 'Which column, from 0.' })
  column: number;
}

@ObjectType('Import', { description: 'A file with existing customers, or customers and jobs.' })
export class ImportType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'What the file was called.' })
  fileName: string;
  @Field(() => [String], { description: 'The headings of its columns.' })
  headers: string[];
  @Field(() => [ImportColumnType], {
    description: 'What the columns mean: as it was started with, or, before that, a guess from the headings.',
  })
  columns: ImportColumnType[];
  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  state: ImportState;
  @Field(() => Int, { description: 'How many rows it has, the headings not counted; at most 5,000.' })
  total: number;
  @Field(() => Int, { description: 'How many rows were entered.' })
  imported: number;
  @Field(() => Int, { description: 'How many rows were refused.' })
  refused: number;
  @Field(() => String, { description: 'Who brought it.' })
  createdBy: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the last row was done with, or it was cancelled.',
  })
  finishedAt: Date | null;
}

@ObjectType('ImportPreviewRow', { description: 'A row as it would be entered.', simpleResolvers: true })
export class ImportPreviewRowType {
  @Field(() => Int, {
    description: 'Which line of the file, as a spreadsheet shows it: the headings are usually line 1.',
  })
  line: number;
  @Field(() => [String], { description: 'Its cells.' })
  cells: string[];
  @Field(() => String, { nullable: true, description: 'Why it would be refused; null when it is fine.' })
  problem: string | null;
}

@ObjectType('ImportPreview', { description: 'What would become of the rows.' })
export class ImportPreview {
  @Field(() => Int, { description: 'How many rows can be entered.' })
  ready: number;
  @Field(() => Int, { description: 'How many would be refused.' })
  refused: number;
  @Field(() => [ImportPreviewRowType], {
    description: 'The first rows, and the first fifty of those that would be refused.',
  })
  rows: ImportPreviewRowType[];
}

@InputType('ImportColumnInput', { description: 'Which column means what.' })
export class ImportColumnInput implements ImportColumn {
  @Field(() => ImportFieldEnum, { description: 'What it means; each at most once.' })
  field: ImportField;
  @Field(() => Int, { description: 'Which column, from 0.' })
  column: number;
}

@InputType('ImportPlanInput', { description: 'How a file is to be read.' })
export class ImportPlanInput {
  @Field(() => ID, { description: 'Which import.' })
  importId: string;
  @Field(() => [ImportColumnInput], { description: 'What its columns mean. The others are left alone.' })
  columns: ImportColumnInput[];
  @Field(() => ID, { nullable: true, description: 'Workflow of the jobs; null: customers alone.' })
  workflowId?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether 03/04/2026 is the third of April.' })
  dayFirst: boolean;
}

@ObjectType('ImportStarted', { description: 'Its rows are entered in the background, each once.' })
export class ImportStarted {
  @Field(() => ImportType, { description: 'How far it is.' })
  import: ImportType;
}

@ObjectType('ImportCancelled', {
  description: 'Nothing more is entered. What had been entered stays; its numbers do not change any more.',
})
export class ImportCancelled {
  @Field(() => ImportType, { description: 'What was entered until then.' })
  import: ImportType;
}

export const CancelImportResult = resultUnion(
  'CancelImportResult',
  'What came of cancelling an import.',
  () => [ImportCancelled, InvalidInputType, NotFoundType],
);
export const ImportPreviewResult = resultUnion(
  'ImportPreviewResult',
  'What came of looking at an import.',
  () => [ImportPreview, InvalidInputType, NotFoundType],
);
export const StartImportResult = resultUnion('StartImportResult', 'What came of starting an import.', () => [
  ImportStarted,
  InvalidInputType,
  NotFoundType,
]);
