// What becomes of a stream that breaks: whoever reads it is told, and nothing of it stays.
import { describe, expect, it } from '@jest/globals';
import { topics } from '../../src/platform/broker/broker.ts';
import { InProcessBroker } from '../../src/platform/broker/in-process-broker.ts';
import { FeedStream, type Feed } from '../../src/platform/outbox/feed-stream.ts';
import type { OutboxTail } from '../../src/platform/outbox/outbox-tail.ts';
import type { EventEnvelope } from '../../src/kernel/event.ts';

const TOPIC = topics.job('x');

const tail = { watch: () => Promise.resolve(() => undefined) } as unknown as OutboxTail;
const event = { seq: 1 } as unknown as EventEnvelope;

async function stream(replay: Feed['replay']) {
  const closed: true[] = [];
  const feed: Feed = {
    tenantId: 't',
    topics: [TOPIC],
    place: () => 1,
    replay,
    closed: () => closed.push(true),
  };
  return { closed, opened: await new FeedStream(feed, 0, new InProcessBroker(), tail).open() };
}

describe('a pushed stream', () => {
  it('rejects when the log cannot be read', async () => {
    const { opened, closed } = await stream(() => Promise.reject(new Error('no database')));
    await expect(opened.forEach(() => null)).rejects.toThrow('no database');
    expect(closed).toEqual([true]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no room');
      },
    ],
    ['fails later', () => Promise.reject(new Error('no room'))],
  ])('rejects when its reader %s', async (_how, sink) => {
    const { opened, closed } = await stream(() => Promise.resolve([event]));
    await expect(opened.forEach(sink)).rejects.toThrow('no room');
    expect(closed).toEqual([true]);
  });

  it('is simply over when it is ended', async () => {
    const { opened } = await stream(() => Promise.resolve([]));
    const over = opened.forEach(() => null);
    await opened.return();
    await expect(over).resolves.toBeUndefined();
  });
});
