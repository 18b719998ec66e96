// The morning e-mail, each person's own choice.
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import type { TenantActor } from '../../kernel/actor.ts';
import type { DigestReader } from './digest.reader.ts';
import { ViewerType } from './staff.type.ts';

@Resolver(() => ViewerType)
export class DigestResolver {
  constructor(private readonly digests: DigestReader) {}

  @FieldResolver(() => Boolean, {
    description: 'Whether you get an e-mail in the morning about jobs that need attention.',
  })
  morningDigest(@Root() viewer: TenantActor): Promise<boolean> {
    return this.digests.wants(viewer);
  }

  @Mutation(() => Boolean, {
    description:
      "Switches your own e-mail about jobs that need attention on or off. It goes out at the shop's hour (`Tenant.digestHour`), once a " +
      'day, and not when there is nothing to tell. Answers how it stands now; always false for an API key.',
  })
  setMorningDigest(
    @Ctx() context: GraphContext,
    @Arg('on', () => Boolean, { description: 'Whether you want it.' }) on: boolean,
  ): Promise<boolean> {
    return this.digests.set(staffOf(context), on);
  }
}
