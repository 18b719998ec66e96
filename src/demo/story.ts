// Tells the past of a demo job through the same services that the staff's tools use, with a clock that is set back. What
// a demo shows has therefore really happened, only faster.
import type { TenantActor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { isRefusal } from '../kernel/refusal.ts';
import type { Visitor } from '../kernel/visitor.ts';
import type { Services } from '../compose.ts';
import type { JobEntity } from '../domains/job/job.entity.ts';
import type { PromiseKind } from '../domains/job/job.ts';
import type { NewItem, PaymentMethodKind } from '../domains/order/order.ts';
import { demoPhoto, type DemoPhotoName } from './photos/demo-photo.ts';

export type Step =
  | { readonly at: string; readonly move: string; readonly note?: string; readonly internal?: string }
  | { readonly at: string; readonly customer: string }
  | { readonly at: string; readonly staff: string }
  | {
      readonly at: string;
      readonly photo: DemoPhotoName;
      readonly caption: string;
      readonly internal?: boolean;
    }
  | { readonly at: string; readonly note: string; readonly internal?: boolean }
  | { readonly at: string; readonly promise: string; readonly reason: string }
  | { readonly at: string; readonly paid: PaymentMethodKind };

export interface Story {
  /** Names the job within the demo; the idempotency key of its intake. */
  readonly key: string;
  /** When it was booked in: `-9d 10:15` is nine days ago at a quarter past ten. */
  readonly at: string;
  readonly workflowId: string;
  readonly customer: { readonly name: string; readonly email: string; readonly phone?: string };
  readonly itemType: string;
  readonly description: string;
  readonly internalNote?: string;
  readonly promise?: { readonly kind: PromiseKind; readonly to: string; readonly from?: string };
  readonly quotedMinor?: number;
  readonly depositMinor?: number;
  readonly items?: readonly NewItem[];
  readonly steps: readonly Step[];
}

/** The demo's customers ask from this machine. */
const AT_HOME: Visitor = { ip: '127.0.0.1', shop: null };

/** A clock that stands where the story is. */
export class StoryClock implements Clock {
  #at = new Date();
  readonly #today: number;

  constructor(now: Date) {
    this.#today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  }

  now(): Date {
    return this.#at;
  }

  set(when: string): void {
    this.#at = this.read(when);
  }

  read(when: string): Date {
    const [, days, hours, minutes] = /^([+-]\d+)d (\d\d):(\d\d)$/.exec(when) ?? [];
    return new Date(
      this.#today + Number(days) * 86_400_000 + Number(hours) * 3_600_000 + Number(minutes) * 60_000,
    );
  }
}

export class StoryTeller {
  constructor(
    private readonly services: Services,
    private readonly clock: StoryClock,
    /** From the address that customers would use to the one that this process listens on. */
    private readonly local: (url: string) => string,
  ) {}

  /** A job that has moved on since its intake has been told already, or is being used by somebody. */
  async tell(actor: TenantActor, story: Story): Promise<void> {
    this.clock.set(story.at);
    const job = await this.services.intake.create(actor, `demo-${story.key}`, this.#intake(story));
    // An earlier version of the demo told this story with other words: that one stays.
    if ('type' in job && job.type === 'IdempotencyConflict') return;
    const begun = ok(job);
    if (begun.version > 1) return;
    let current = begun;
    for (const [index, step] of story.steps.entries()) {
      this.clock.set(step.at);
      current = await this.#step(actor, current, step, `demo-${story.key}-${index}`);
    }
  }

  #intake(story: Story) {
    const { promise } = story;
    return {
      workflowId: story.workflowId,
      customerId: null,
      customer: story.customer,
      orderId: null,
      itemType: story.itemType,
      description: story.description,
      internalNote: story.internalNote ?? null,
      promise: promise
        ? {
            kind: promise.kind,
            from: promise.from ? this.clock.read(promise.from) : null,
            to: this.clock.read(promise.to),
          }
        : null,
      quotedMinor: story.quotedMinor ?? null,
      depositMinor: story.depositMinor ?? null,
      items: story.items ?? [],
    };
  }

  async #step(actor: TenantActor, job: JobEntity, step: Step, key: string): Promise<JobEntity> {
    const { services } = this;
    const version = { jobId: job.id, expectedVersion: job.version };
    if ('move' in step) {
      const visibility = step.note === undefined ? 'INTERNAL' : 'PUBLIC';
      const move = {
        ...version,
        toStage: step.move,
        note: step.note ?? step.internal ?? null,
        visibility,
      } as const;
      return ok(await services.jobs.move(actor, move));
    }
    if ('promise' in step) {
      const promised = {
        kind: job.promiseKind ?? 'ESTIMATE',
        from: null,
        to: this.clock.read(step.promise),
      } as const;
      return ok(await services.jobs.revisePromise(actor, version, promised, step.reason));
    }
    if ('paid' in step) await this.#paid(actor, job, step.paid, key);
    else if ('customer' in step)
      ok(
        (await services.tracking.send(AT_HOME, job.trackingId, {
          clientMessageId: key,
          body: step.customer,
        })) ?? {},
      );
    else if ('staff' in step)
      ok(await services.replies.reply(actor, { jobId: job.id, clientMessageId: key, body: step.staff }));
    else if ('photo' in step) await this.#photo(actor, job, step, key);
    else {
      const visibility = step.internal ? 'INTERNAL' : 'PUBLIC';
      ok(await services.notes.add(actor, key, { jobId: job.id, body: step.note, visibility }));
    }
    return job;
  }

  async #paid(actor: TenantActor, job: JobEntity, method: PaymentMethodKind, key: string): Promise<void> {
    const version = { orderId: job.orderId, expectedVersion: 1 };
    const entry = { orderId: job.orderId, method, note: null };
    ok(await this.services.payments.markPaid(actor, key, version, entry));
  }

  async #photo(
    actor: TenantActor,
    job: JobEntity,
    step: { readonly photo: DemoPhotoName; readonly caption: string; readonly internal?: boolean },
    key: string,
  ): Promise<void> {
    const bytes = await demoPhoto(step.photo);
    const ticket = ok(
      await this.services.uploads.create(actor, key, {
        jobId: job.id,
        fileName: `${step.photo}.jpg`,
        contentType: 'image/jpeg',
        byteSize: bytes.length,
        caption: step.caption,
        visibility: step.internal ? 'INTERNAL' : 'PUBLIC',
      }),
    );
    const headers = { ...ticket.headers };
    const put = await fetch(this.local(ticket.url), { method: 'PUT', headers, body: new Uint8Array(bytes) });
    if (!put.ok) throw new Error(`The store refused a demo photo: ${put.status} ${await put.text()}`);
    ok(await this.services.uploads.complete(actor, ticket.attachmentId, 'PHOTO'));
  }
}

function ok<T extends object>(result: T): Exclude<T, { readonly code: string }> {
  if (isRefusal(result)) throw new Error(`The demo was refused: ${result.message}`);
  return result as Exclude<T, { readonly code: string }>;
}
