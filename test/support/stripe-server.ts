// A stand-in for Stripe's API on loopback: what Checkout needs of it, by the provider's documentation. It checks keys,
// keeps idempotency keys, has a page to pay on, and signs its events with code of its own.
import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Session {
  readonly id: string;
  readonly key: string;
  readonly amount_total: number;
  readonly currency: string;
  readonly metadata: Record<string, string>;
  readonly chargeMetadata: Record<string, string>;
  readonly success_url: string;
  readonly title: string;
  readonly expires_at: number;
  status: 'open' | 'complete' | 'expired';
  payment_status: 'unpaid' | 'paid';
}

export interface SentEvent {
  readonly body: string;
  readonly signature: string;
}

export class StripeServer {
  readonly sessions = new Map<string, Session>();
  /** Requests that arrived, as `POST /v1/…`. */
  readonly requests: string[] = [];
  /** Answers this status to everything, when set. */
  broken: number | null = null;
  readonly #keys = new Set<string>();
  readonly #answers = new Map<string, { readonly asked: string; readonly session: Session }>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<StripeServer> {
    const stripe = new StripeServer();
    await new Promise<void>(resolve => stripe.#server.listen(0, '127.0.0.1', resolve));
    return stripe;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  account(): { readonly secretKey: string; readonly webhookSecret: string } {
    const secretKey = `sk_test_${randomBytes(12).toString('hex')}`;
    this.#keys.add(secretKey);
    return { secretKey, webhookSecret: `whsec_${randomBytes(16).toString('hex')}` };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  /** What the customer does on the page behind `url`. */
  async pay(url: string): Promise<Session> {
    const shown = await fetch(url);
    if (!shown.ok) throw new Error(`The page cannot be paid on: ${shown.status}`);
    const paid = await fetch(url, { method: 'POST', redirect: 'manual' });
    const session = this.sessions.get(new URL(url).pathname.split('/').at(-1) ?? '');
    if (paid.status !== 303 || !session) throw new Error(`The payment was refused: ${paid.status}`);
    return session;
  }

  sessionOf(url: string): Session {
    const session = this.sessions.get(new URL(url).pathname.split('/').at(-1) ?? '');
    if (!session) throw new Error('no such session');
    return session;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '' } = request;
    this.requests.push(`${method} ${url}`);
    if (this.broken !== null) return answer(response, this.broken, { error: { type: 'api_error' } });
    if (url.startsWith('/pay/')) return this.#page(method, url.slice('/pay/'.length), response);
    const key = (request.headers.authorization ?? '').replace('Bearer ', '');
    if (!this.#keys.has(key))
      return answer(response, 401, { error: { type: 'invalid_request_error', message: 'Invalid API Key' } });
    if (method === 'POST' && url === '/v1/checkout/sessions')
      return this.#create(key, String(request.headers['idempotency-key'] ?? ''), body, response);
    const [, id = '', action] = /^\/v1\/checkout\/sessions\/([^/]+)(\/expire)?$/.exec(url) ?? [];
    const session = this.sessions.get(id);
    if (!session || session.key !== key)
      return answer(response, 404, { error: { type: 'invalid_request_error', code: 'resource_missing' } });
    if (action) {
      if (session.status !== 'open')
        return answer(response, 400, { error: { type: 'invalid_request_error', message: 'not open' } });
      session.status = 'expired';
    }
    return answer(response, 200, this.#public(session));
  }

  #create(key: string, idempotencyKey: string, body: string, response: ServerResponse): ServerResponse {
    const known = this.#answers.get(`${key} ${idempotencyKey}`);
    if (known && known.asked !== body)
      return answer(response, 400, { error: { type: 'idempotency_error', message: 'other parameters' } });
    if (known) return answer(response, 200, this.#public(known.session));
    const form = new URLSearchParams(body);
    const expires = Number(form.get('expires_at'));
    const left = expires - Date.now() / 1000;
    const amount = Number(form.get('line_items[0][price_data][unit_amount]'));
    if (
      idempotencyKey === '' ||
      form.get('mode') !== 'payment' ||
      !(amount > 0) ||
      left < 1_790 ||
      left > 86_410
    )
      return answer(response, 400, { error: { type: 'invalid_request_error', message: 'bad parameters' } });
    const named = (prefix: string) =>
      Object.fromEntries(
        [...form]
          .filter(([name]) => name.startsWith(`${prefix}[`))
          .map(([name, value]) => [name.slice(prefix.length + 1, -1), value]),
      );
    const session: Session = {
      id: `cs_test_${randomBytes(12).toString('hex')}`,
      key,
      amount_total: amount,
      currency: form.get('line_items[0][price_data][currency]') ?? '',
      metadata: named('metadata'),
      chargeMetadata: named('payment_intent_data[metadata]'),
      success_url: form.get('success_url') ?? '',
      title: form.get('line_items[0][price_data][product_data][name]') ?? '',
      expires_at: expires,
      status: 'open',
      payment_status: 'unpaid',
    };
    this.sessions.set(session.id, session);
    this.#answers.set(`${key} ${idempotencyKey}`, { asked: body, session });
    return answer(response, 200, this.#public(session));
  }

  #public(session: Session): object {
    const { key: _key, chargeMetadata: _charge, title: _title, ...shown } = session;
    const url = session.status === 'open' ? `${this.url}/pay/${session.id}` : null;
    return { object: 'checkout.session', mode: 'payment', ...shown, url };
  }

  #page(method: string, id: string, response: ServerResponse): ServerResponse {
    const session = this.sessions.get(id);
    if (session?.status !== 'open') return response.writeHead(410).end('This page has ended.');
    if (method !== 'POST') {
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end(
        `<!doctype html><title>Pay</title><p>${session.title}: ${session.amount_total} ${session.currency}</p><form method="post"><button>Pay</button></form>`,
      );
    }
    session.status = 'complete';
    session.payment_status = 'paid';
    return response.writeHead(303, { location: session.success_url }).end();
  }

  /** An event about a session as it is now, with what a test wants to be different. */
  event(type: string, session: Session, change: Record<string, unknown> = {}, id?: string): string {
    const object =
      type === 'charge.refunded'
        ? {
            object: 'charge',
            id: 'ch_1',
            amount: session.amount_total,
            amount_refunded: session.amount_total,
            currency: session.currency,
            metadata: session.chargeMetadata,
            ...change,
          }
        : { ...this.#public(session), ...change };
    return JSON.stringify({
      id: id ?? `evt_${randomBytes(12).toString('hex')}`,
      object: 'event',
      api_version: '2025-01-01',
      created: Math.floor(Date.now() / 1000),
      type,
      data: { object },
    });
  }
}

/** `t=…,v1=…` as documented: HMAC-SHA256 over `<t>.<body>`; several v1 while a secret is being changed. */
export function sign(body: string, secrets: readonly string[], at = Date.now()): SentEvent {
  const t = Math.floor(at / 1000);
  const v1 = secrets.map(secret => `v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`);
  return { body, signature: [`t=${t}`, ...v1, 'v0=ignored'].join(',') };
}

function answer(response: ServerResponse, status: number, body: object): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
