// What happens in the shop, as the staff follow it: one job's events, or all of the tenant's.
import type { Guarded, PushStream } from '../../kernel/stream.ts';
import {
  EVENT_KINDS,
  FLEETING_KINDS,
  type EventEnvelope,
  type EventKind,
  type ToldKind,
} from '../../kernel/event.ts';
import type { Actor, TenantActor } from '../../kernel/actor.ts';
import type { CursorCodec } from '../../kernel/cursor.ts';
import { badUserInput } from '../../kernel/denial.ts';
import { may } from '../../kernel/law.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { LiveFeeds, ResyncReason } from '../../platform/outbox/live-feeds.ts';
import { MappedStream } from '../../platform/outbox/map-stream.ts';
import { jobFeed, tenantFeed } from '../job/job.feed.ts';
import type { JobReader } from '../job/job.reader.ts';
import type { ThreadPresence } from '../thread/thread.presence.ts';

export const ACTIVITY_KINDS = ['STREAM_OPENED', ...EVENT_KINDS, ...FLEETING_KINDS] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Whether it stands in the log, and not only in a stream. */
export const isLogged = (kind: ActivityKind): kind is EventKind =>
  (EVENT_KINDS as readonly string[]).includes(kind);

/** How people and programs get in is nobody's business but theirs who may read the log. */
const OF_THE_DOOR: ReadonlySet<ToldKind> = new Set<EventKind>([
  'STAFF_INVITED',
  'INVITATION_WITHDRAWN',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'TOTP_ENABLED',
  'TOTP_DISABLED',
  'RECOVERY_CODES_REPLACED',
  'RECOVERY_CODE_USED',
  'API_KEY_CREATED',
  'API_KEY_REVOKED',
]);
const readsTheLog = (reader: Actor): boolean => reader.type !== 'anonymous' && may(reader, 'readAuditLog');

export interface Activity extends Guarded {
  readonly kind: ActivityKind;
  readonly cursor: string;
  readonly occurredAt: Date;
  readonly actorName: string | null;
  readonly jobId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly resync: ResyncReason | null;
}

export class ActivityLive {
  constructor(
    private readonly feeds: LiveFeeds,
    private readonly jobs: JobReader,
    private readonly cursors: CursorCodec,
    private readonly presence: ThreadPresence,
    private readonly clock: Clock,
  ) {}

  async ofJob(actor: TenantActor, jobId: string, after: string | null): Promise<PushStream<Activity>> {
    const job = await this.jobs.one(actor, jobId, null);
    if (!job) throw badUserInput('There is no such job. Check the id; it may have been removed.');
    const feed = jobFeed(job.id);
    const start = this.feeds.start(feed, after, job.seq);
    const { tenantId } = actor;
    // A program that follows a job is not somebody who reads it.
    const leave =
      actor.type === 'staff' ? this.presence.enter({ tenantId, jobId: job.id }, 'STAFF') : undefined;
    const stream = await this.feeds.ofJob(tenantId, job.id, start.place, leave);
    const opened = this.#opened(this.cursors.encode(feed, start.place), start.resync, job.id);
    const cursorOf = this.#cursors(feed, start.place);
    return new MappedStream(stream, [opened, ...this.#going(job.id, opened.cursor)], event => ({
      item: activity(event, cursorOf(event.seq)),
    }));
  }

  async ofTenant(
    actor: TenantActor,
    after: string | null,
    kinds: ReadonlySet<ToldKind> | null,
  ): Promise<PushStream<Activity>> {
    const feed = tenantFeed(actor.tenantId);
    const head = await this.feeds.tenantHead(actor.tenantId);
    const start = this.feeds.start(feed, after, head);
    const stream = await this.feeds.ofTenant(actor.tenantId, start.place);
    const opened = this.#opened(this.cursors.encode(feed, start.place), start.resync, null);
    const cursorOf = this.#cursors(feed, start.place);
    return new MappedStream(stream, [opened], event => {
      const cursor = cursorOf(event.tenantSeq || null);
      return kinds && !kinds.has(event.kind) ? null : { item: activity(event, cursor) };
    });
  }

  /** What is fleeting has no place of its own: its cursor is that of the event before it. */
  #cursors(feed: string, start: number): (place: number | null) => string {
    let last = start;
    return place => this.cursors.encode(feed, (last = place ?? last));
  }

  /** What is going on in the thread already; nothing is not told. */
  #going(jobId: string, cursor: string): Activity[] {
    const now = this.presence.forStaff(jobId);
    if (!now.customerPresent && !now.customerTyping && now.staffTyping.length === 0) return [];
    const occurredAt = this.clock.now();
    const payload = { ...now };
    return [{ kind: 'THREAD_ACTIVITY', cursor, occurredAt, actorName: null, jobId, payload, resync: null }];
  }

  #opened(cursor: string, resync: ResyncReason | null, jobId: string | null): Activity {
    const occurredAt = this.clock.now();
    return { kind: 'STREAM_OPENED', cursor, occurredAt, actorName: null, jobId, payload: {}, resync };
  }
}

const activity = (event: EventEnvelope, cursor: string): Activity => {
  const { kind, occurredAt, actorName, jobId, payload } = event;
  const told = { kind, cursor, occurredAt, actorName, jobId, payload, resync: null };
  return OF_THE_DOOR.has(kind) ? { ...told, isFor: readsTheLog } : told;
};
