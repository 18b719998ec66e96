// Puts load on an HTTP server with kept-alive connections, in a process of its own. Every answer is looked at: figures of
// a server that refuses quickly are worth nothing.
import autocannon from 'autocannon';
import { answerCommands } from '../support/child.ts';
import {
  FIRST_VERSION,
  jobIdOf,
  STAGES_IN_TURN,
  TENANTS,
  tenantOf,
  trackingIdOf,
  type Tenant,
} from '../world/world.ts';

export interface Load {
  readonly url: string;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  readonly kind: 'track' | 'bare-page' | 'move' | 'bare-move' | 'board' | 'bare-board';
  /** Jobs to choose from: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly query?: string;
  /** For what staff ask, as the owner of each. */
  readonly tenants?: readonly Tenant[];
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

/** So many cards the console asks for at first in each column. */
const BOARD_FIRST = 15;

/** Moves of each job so far: this process is the only one that moves them. */
const moves = new Map<number, number>();
let turn = 0;

interface Prepared {
  readonly body: string;
  readonly headers?: Record<string, string>;
  /** What a good answer contains. */
  readonly expect: string;
}

function prepare(load: Load): Prepared {
  const { kind, from, to, query } = load;
  if (kind === 'track' || kind === 'bare-page') {
    const id = trackingIdOf(from + Math.floor(Math.random() * (to - from)));
    const body = kind === 'track' ? { query, variables: { id, messages: 20 } } : { id };
    return { body: JSON.stringify(body), expect: `"trackingId":"${id}"` };
  }
  if (kind === 'board' || kind === 'bare-board') {
    const { id, workflowId, token } = load.tenants?.[turn++ % TENANTS] as Tenant;
    const expect = '"stage":';
    if (kind === 'bare-board') return { body: JSON.stringify({ id, workflowId }), expect };
    return {
      body: JSON.stringify({ query, variables: { workflowId, first: BOARD_FIRST } }),
      headers: bearer(token),
      expect,
    };
  }
  // One after the other, so that no job is moved twice at once.
  const job = from + (turn % (to - from));
  turn += 1;
  const done = moves.get(job) ?? 0;
  const toStage = STAGES_IN_TURN[(done + 1) % 2] as string;
  const expect = '"__typename":"JobMoved"';
  if (kind === 'bare-move') return { body: JSON.stringify({ id: jobIdOf(job), toStage }), expect };
  moves.set(job, done + 1);
  const input = { jobId: jobIdOf(job), expectedVersion: FIRST_VERSION + done, toStage };
  const { token } = load.tenants?.[tenantOf(job)] as Tenant;
  return { body: JSON.stringify({ query, variables: { input } }), headers: bearer(token), expect };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function run(load: Load): Promise<LoadResult> {
  const wrong: string[] = [];
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    requests: [
      {
        method: 'POST',
        path: load.path,
        headers: { 'content-type': 'application/json' },
        setupRequest: (request, context) => {
          const { body, headers, expect } = prepare(load);
          context['expect'] = expect;
          return { ...request, body, headers: { ...request.headers, ...headers } };
        },
        onResponse: (status, body, context) => {
          if (status !== 200 || !body.includes(context['expect'] as string))
            wrong.push(`${status} ${body.slice(0, 300)}`);
        },
      },
    ],
  });
  if (wrong.length > 0 || result.errors > 0)
    throw new Error(`${wrong.length} wrong answers, ${result.errors} errors; for example ${wrong[0] ?? ''}`);
  const { p50, p99 } = result.latency;
  return { requests: result.requests.total, seconds: result.duration, p50, p99 };
}

answerCommands({ run });
