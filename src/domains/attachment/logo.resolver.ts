// The shop's logo in the staff API.
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { IdempotencyConflictType, NotFoundType, resultUnion, succeed } from '../../graphql/problem.type.ts';
import { DateTimeScalar, IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { TenantEntity } from '../tenant/tenant.entity.ts';
import { TenantType } from '../tenant/tenant.type.ts';
import { UploadHeaderType, UploadMissingType, UploadRefusedType } from './attachment.type.ts';
import type { LogoService } from './logo.service.ts';

@InputType('CreateLogoUploadInput', { description: 'The picture that is going to be uploaded.' })
export class CreateLogoUploadInput {
  @Field(() => IdempotencyKeyScalar, {
    description: 'The same key announces once; the address is signed afresh.',
  })
  idempotencyKey: string;
  @Field(() => String, { description: '`image/png`, `image/jpeg` or `image/webp`.' })
  contentType: string;
  @Field(() => Int, { description: 'Exact length in bytes, at most 4,194,304 (4 MB).' })
  byteSize: number;
}

@ObjectType('LogoUploadCreated', {
  description: 'PUT the bytes to `url` with exactly these headers, then complete the upload.',
})
export class LogoUploadCreated {
  @Field(() => ID, { description: 'For completing the upload.' })
  uploadId: string;
  @Field(() => String, { description: 'Takes one body of exactly the announced type and length.' })
  url: string;
  @Field(() => [UploadHeaderType], { description: 'What the PUT must carry.' })
  headers: UploadHeaderType[];
  @Field(() => DateTimeScalar, { description: 'When the address stops working: 10 minutes from now.' })
  expiresAt: Date;
}

@ObjectType('LogoSet', { description: 'Pages show it from now on, open ones too.' })
export class LogoSet {
  @Field(() => TenantType, { description: 'The shop as it is now.' })
  tenant: TenantEntity;
}

const CreateLogoUploadResult = resultUnion(
  'CreateLogoUploadResult',
  'What came of announcing a logo.',
  () => [LogoUploadCreated, UploadRefusedType, IdempotencyConflictType],
);
const CompleteLogoUploadResult = resultUnion(
  'CompleteLogoUploadResult',
  'What came of setting a logo.',
  () => [LogoSet, UploadRefusedType, UploadMissingType, NotFoundType],
);

@Resolver()
export class LogoResolver {
  constructor(private readonly logos: LogoService) {}

  @Mutation(() => CreateLogoUploadResult, {
    description: 'Announces a logo and answers with the address to PUT it to. For managers and the owner.',
  })
  async createLogoUpload(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateLogoUploadInput, { description: 'The picture.' }) input: CreateLogoUploadInput,
  ) {
    const { idempotencyKey, contentType, byteSize } = input;
    const result = await this.logos.create(staffOf(context), idempotencyKey, { contentType, byteSize });
    if (isRefusal(result)) return result;
    const headers = Object.entries(result.headers).map(([name, value]) => ({ name, value }));
    return succeed('LogoUploadCreated', { ...result, headers });
  }

  @Mutation(() => CompleteLogoUploadResult, {
    description: 'Checks what arrived and makes it the shop’s logo. For managers and the owner.',
  })
  async completeLogoUpload(
    @Ctx() context: GraphContext,
    @Arg('uploadId', () => ID, { description: 'From createLogoUpload.' }) uploadId: string,
  ) {
    const result = await this.logos.complete(staffOf(context), uploadId);
    return isRefusal(result) ? result : succeed('LogoSet', { tenant: result });
  }

  @Mutation(() => TenantType, {
    description:
      'Takes the logo away, and those that were there before from their addresses as well; the initials stand there ' +
      'again. For managers and the owner.',
  })
  removeLogo(@Ctx() context: GraphContext): Promise<TenantEntity> {
    return this.logos.remove(staffOf(context));
  }
}
