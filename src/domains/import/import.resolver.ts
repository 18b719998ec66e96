// Imports in the staff API. The file itself comes as the body of `POST /staff/imports?name=…`.
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { guessColumns, type Import, type ImportColumn } from './import.ts';
import type { ImportService } from './import.service.ts';
import {
  CancelImportResult,
  ImportColumnType,
  ImportPlanInput,
  ImportPreviewResult,
  ImportType,
  StartImportResult,
} from './import.type.ts';

const planOf = ({ columns, workflowId, dayFirst }: ImportPlanInput) => ({
  columns: columns.map(({ field, column }) => ({ field, column })),
  workflowId: workflowId ?? null,
  dayFirst,
});

@Resolver(() => ImportType)
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Query(() => [ImportType], {
    name: 'imports',
    description: 'The last twenty imports, the newest first. For managers and the owner.',
  })
  list(@Ctx() context: GraphContext) {
    return this.imports.list(staffOf(context));
  }

  @Query(() => ImportType, {
    name: 'import',
    nullable: true,
    description: 'One import; null when there is none. For managers and the owner.',
  })
  one(@Ctx() context: GraphContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return this.imports.one(staffOf(context), id);
  }

  @Query(() => ImportPreviewResult, {
    description:
      'What would become of the rows of a file, without entering any; one for each request. For managers and the owner.',
    // More than half of what a request may cost: it reads up to 5,000 rows.
    complexity: 16_000,
  })
  async importPreview(
    @Ctx() context: GraphContext,
    @Arg('plan', () => ImportPlanInput, { description: 'How to read it.' }) plan: ImportPlanInput,
  ) {
    const result = await this.imports.preview(staffOf(context), plan.importId, planOf(plan));
    return isRefusal(result) ? result : succeed('ImportPreview', result);
  }

  @Mutation(() => StartImportResult, {
    description:
      'Enters the rows in the background, each once, also when it is asked twice. Customers are told nothing. For ' +
      'managers and the owner.',
  })
  async startImport(
    @Ctx() context: GraphContext,
    @Arg('plan', () => ImportPlanInput, { description: 'How to read it.' }) plan: ImportPlanInput,
  ) {
    const result = await this.imports.start(staffOf(context), plan.importId, planOf(plan));
    return isRefusal(result) ? result : succeed('ImportStarted', { import: result });
  }

  @Mutation(() => CancelImportResult, {
    description:
      'Ends a running import: no further row is entered, what is entered stays. Asked again, it answers the same. For ' +
      'managers and the owner.',
  })
  async cancelImport(
    @Ctx() context: GraphContext,
    @Arg('importId', () => ID, { description: 'Which import.' }) importId: string,
  ) {
    const result = await this.imports.cancel(staffOf(context), importId);
    return isRefusal(result) ? result : succeed('ImportCancelled', { import: result });
  }

  @FieldResolver(() => [ImportColumnType])
  columns(@Root() { plan, headers }: Import): readonly ImportColumn[] {
    return plan?.columns ?? guessColumns(headers);
  }
}
