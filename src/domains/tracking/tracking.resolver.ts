// The customers' API.
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '../../graphql/context.ts';
import { PageArguments } from '../../graphql/page.type.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { TrackingIdScalar } from '../../graphql/scalars.ts';
import { readLanguage } from '../../kernel/language.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { TrackingDoor } from './tracking.door.ts';
import type { TrackingHost } from './tracking.host.ts';
import type { ThreadView, TrackingPresenter } from './tracking.presenter.ts';
import { SendMessageInput, SendMessageResult } from './tracking.result.ts';
import type { TrackingService } from './tracking.service.ts';
import {
  BrandType,
  LANGUAGE_OF,
  LookupKindType,
  TrackedJobType,
  TrackedMessageConnection,
  TrackedThreadType,
} from './tracking.type.ts';
import type { TrackedMessages } from './tracking.messages.ts';

const ID_OF = 'The tracking ID, however it was typed.';

@Resolver(() => TrackedThreadType)
export class TrackingResolver {
  constructor(
    private readonly door: TrackingDoor,
    private readonly host: TrackingHost,
    private readonly tracking: TrackingService,
    private readonly messagesOf: TrackedMessages,
    private readonly presenter: TrackingPresenter,
  ) {}

  @Query(() => TrackedJobType, {
    nullable: true,
    description:
      'One piece by its tracking ID. null for unknown, malformed, revoked and deleted, for another shop’s on the pages of ' +
      'one shop, and for too many wrong ones from one place; all alike.',
  })
  async track(
    @Ctx() context: GraphContext,
    @Arg('id', () => TrackingIdScalar, { description: ID_OF }) id: string,
    @Arg('language', () => String, { nullable: true, description: LANGUAGE_OF }) language?: string | null,
  ) {
    const page = await this.door.open(id, context);
    return page && this.presenter.job(page, readLanguage(language));
  }

  @Query(() => BrandType, {
    description:
      'The face of the host that was asked, never of a job: what the lookup and the not-found card show.',
  })
  brand(
    @Ctx() { shop }: GraphContext,
    @Arg('language', () => String, { nullable: true, description: LANGUAGE_OF }) language?: string | null,
  ) {
    return this.host.brand(shop, readLanguage(language));
  }

  @Query(() => [LookupKindType], {
    description:
      'What the lookup explains: the kinds of tracking IDs in use by the shop of the host that was asked, or by all shops ' +
      'on the shared host. The most usual first, at most 12.',
  })
  lookupKinds(@Ctx() { shop }: GraphContext) {
    return this.host.kinds(shop);
  }

  @Mutation(() => SendMessageResult, {
    nullable: true,
    description:
      'Writes to the workshop. Idempotent by clientMessageId. null when the tracking ID opens nothing.',
  })
  async sendMessage(
    @Ctx() context: GraphContext,
    @Arg('input', () => SendMessageInput, { description: 'The message.' }) input: SendMessageInput,
  ) {
    const { trackingId, clientMessageId, body, attachmentIds } = input;
    const draft = { clientMessageId, body, photoIds: attachmentIds ?? [] };
    const sent = await this.tracking.send(context, trackingId, draft);
    if (sent === null || isRefusal(sent)) return sent;
    return succeed('MessageSent', {
      sent: this.presenter.message(sent.message),
      thread: this.presenter.thread(sent.page),
    });
  }

  @Mutation(() => TrackedThreadType, {
    nullable: true,
    description:
      'The customer has seen every message up to this one. null when the tracking ID opens nothing.',
  })
  async markThreadRead(
    @Ctx() context: GraphContext,
    @Arg('trackingId', () => TrackingIdScalar, { description: ID_OF }) trackingId: string,
    @Arg('upTo', () => ID, { description: 'The newest message that was seen.' }) upTo: string,
  ) {
    const page = await this.tracking.markRead(context, trackingId, upTo);
    return page && this.presenter.thread(page);
  }

  @Mutation(() => Boolean, {
    description:
      'Says that the customer is writing; lasts 5 seconds, or until the message is sent. false when the tracking ID opens ' +
      'nothing, or has no thread.',
  })
  setTyping(
    @Ctx() context: GraphContext,
    @Arg('trackingId', () => TrackingIdScalar, { description: ID_OF }) trackingId: string,
  ): Promise<boolean> {
    return this.tracking.typing(context, trackingId);
  }

  @FieldResolver(() => TrackedMessageConnection, {
    description: 'Its messages, oldest first. Without arguments the newest 25.',
  })
  messages(@Root() thread: ThreadView, @Args(() => PageArguments) args: PageArguments) {
    return this.messagesOf.page(thread.page, args);
  }
}
