// Who has a thread open and who is writing right now, on both sides. Fleeting: it goes through the broker and is never
// stored, it has no place in any feed, and whoever misses it has missed nothing. Known to this process only.
//
// Of a job: nothing is kept → somebody is there or writes → nothing. Writing ends by itself after five seconds, with the
// message that was written, or when it is said again later.
import type { Clock } from '../../kernel/clock.ts';
import type { EventEnvelope } from '../../kernel/event.ts';
import { topics, type Broker } from '../../platform/broker/broker.ts';
import type { Author } from './thread.ts';

export const TYPING_MS = 5_000;

/** As the customer is told: nobody's name. */
export interface ActivityForCustomer {
  readonly staffTyping: boolean;
  readonly staffPresent: boolean;
}
export interface ActivityForStaff {
  readonly customerTyping: boolean;
  readonly customerPresent: boolean;
  /** Their names, in the order in which they began. */
  readonly staffTyping: readonly string[];
}

interface Here {
  readonly tenantId: string;
  readonly open: Record<Author, number>;
  /** When each of them stops unless it is said again. The customer has no name. */
  readonly typing: Record<Author, Map<string, NodeJS.Timeout>>;
}

interface Place {
  readonly tenantId: string;
  readonly jobId: string;
}

const NOBODY: Here = {
  tenantId: '',
  open: { CUSTOMER: 0, STAFF: 0 },
  typing: { CUSTOMER: new Map(), STAFF: new Map() },
};

export class ThreadPresence {
  readonly #here = new Map<string, Here>();

  constructor(
    private readonly broker: Broker,
    private readonly clock: Clock,
  ) {}

  /** Somebody has opened the thread; call what is returned when they close it. */
  enter(place: Place, side: Author): () => void {
    this.#change(place, here => (here.open[side] += 1));
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#change(place, here => (here.open[side] -= 1));
    };
  }

  typing(place: Place, side: Author, name = ''): void {
    this.#change(place, ({ typing }) => {
      clearTimeout(typing[side].get(name));
      const stop = setTimeout(() => this.stopped(place, side, name), TYPING_MS);
      typing[side].set(name, stop.unref());
    });
  }

  stopped(place: Place, side: Author, name = ''): void {
    const here = this.#here.get(place.jobId);
    if (here?.tenantId !== place.tenantId || !here.typing[side].has(name)) return;
    this.#change(place, ({ typing }) => {
      clearTimeout(typing[side].get(name));
      typing[side].delete(name);
    });
  }

  forCustomer(jobId: string): ActivityForCustomer {
    const { open, typing } = this.#here.get(jobId) ?? NOBODY;
    return { staffTyping: typing.STAFF.size > 0, staffPresent: open.STAFF > 0 };
  }

  forStaff(jobId: string): ActivityForStaff {
    const { open, typing } = this.#here.get(jobId) ?? NOBODY;
    return {
      customerTyping: typing.CUSTOMER.size > 0,
      customerPresent: open.CUSTOMER > 0,
      staffTyping: [...typing.STAFF.keys()],
    };
  }

  /** Tells each side what is different for it, if anything is. */
  #change(place: Place, change: (here: Here) => void): void {
    const { tenantId, jobId } = place;
    const before = { customer: this.forCustomer(jobId), staff: this.forStaff(jobId) };
    const here = this.#here.get(jobId) ?? {
      tenantId,
      open: { CUSTOMER: 0, STAFF: 0 },
      typing: { CUSTOMER: new Map(), STAFF: new Map() },
    };
    change(here);
    if (isEmpty(here)) this.#here.delete(jobId);
    else this.#here.set(jobId, here);
    const after = { customer: this.forCustomer(jobId), staff: this.forStaff(jobId) };
    if (differ(before.customer, after.customer))
      this.broker.publish(topics.trackedJob(jobId), this.#event(place, { ...after.customer }));
    if (!differ(before.staff, after.staff)) return;
    const forStaff = this.#event(place, { ...after.staff });
    this.broker.publish(topics.job(jobId), forStaff);
    // A list of conversations shows who is writing; that somebody looks at a page is only of interest on its own.
    if (differ(writing(before.staff), writing(after.staff)))
      this.broker.publish(topics.tenant(tenantId), forStaff);
  }

  #event({ tenantId, jobId }: Place, payload: Readonly<Record<string, unknown>>): EventEnvelope {
    return {
      kind: 'THREAD_ACTIVITY',
      tenantId,
      tenantSeq: 0,
      jobId,
      seq: null,
      publicSeq: null,
      audience: 'EVERYONE',
      payload,
      actorName: null,
      occurredAt: this.clock.now(),
      // Whether the link still opens the page is asked with everything that is stored.
      trackable: true,
    };
  }
}

const isEmpty = ({ open, typing }: Here): boolean =>
  open.CUSTOMER + open.STAFF + typing.CUSTOMER.size + typing.STAFF.size === 0;

const writing = ({ customerTyping, staffTyping }: ActivityForStaff) => ({ customerTyping, staffTyping });

const differ = (a: object, b: object): boolean => JSON.stringify(a) !== JSON.stringify(b);
