// Talks to a server as its users do: GraphQL over HTTP with fetch, over WebSocket with graphql-ws. Typed by the generated
// documents.
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

export interface Document<Result, Variables> {
  toString(): string;
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
}

export interface Answer<Result> {
  readonly status: number;
  readonly data: Result | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

export class GraphClient {
  constructor(
    readonly httpUrl: string,
    readonly token: string | null = null,
    /** Sent with every request, and with the opening of every socket. */
    readonly headers: Readonly<Record<string, string>> = {},
    /** The slug of the shop whose page this is. */
    readonly shop: string | null = null,
  ) {}

  get wsUrl(): string {
    return this.httpUrl.replace(/^http/, 'ws');
  }

  /** The whole answer, errors and all. */
  async ask<Result, Variables>(
    document: Document<Result, Variables> | string,
    variables?: Variables,
  ): Promise<Answer<Result>> {
    const response = await fetch(this.httpUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
        ...(this.shop !== null && { 'waypost-shop': this.shop }),
        ...this.headers,
      },
      body: JSON.stringify({ query: String(document), variables }),
    });
    const body = (await response.json()) as Partial<Answer<Result>>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data; an error fails the test. */
  async get<Result, Variables>(
    document: Document<Result, Variables>,
    variables?: Variables,
  ): Promise<Result> {
    const { data, errors } = await this.ask(document, variables);
    if (errors.length > 0 || data === null) throw new Error(`GraphQL errors: ${JSON.stringify(errors)}`);
    return data;
  }

  socket(options: { readonly retryAttempts?: number; readonly webSocket?: unknown } = {}): Client {
    return createClient({
      url: this.wsUrl,
      webSocketImpl: options.webSocket ?? withHeaders(this.headers),
      retryAttempts: options.retryAttempts ?? 0,
      lazy: true,
      connectionParams: {
        ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
        ...(this.shop !== null && { shop: this.shop }),
      },
    });
  }

  /** A subscription that collects what it receives and lets a test wait for it. */
  subscribe<Result, Variables extends Record<string, unknown>>(
    document: Document<Result, Variables>,
    variables: Variables,
    client = this.socket(),
  ): Stream<Result> {
    return new Stream<Result>(client, String(document), variables);
  }
}

const withHeaders = (headers: Readonly<Record<string, string>>): unknown =>
  Object.keys(headers).length === 0
    ? WebSocket
    : class extends WebSocket {
        constructor(address: string | URL, protocols?: string | string[]) {
          super(address, protocols, { headers });
        }
      };

export class Stream<Result> {
  readonly items: Result[] = [];
  readonly errors: unknown[] = [];
  done = false;
  #taken = 0;
  #wake: (() => void)[] = [];
  readonly #unsubscribe: () => void;

  constructor(
    readonly client: Client,
    query: string,
    variables: Record<string, unknown>,
  ) {
    this.#unsubscribe = client.subscribe<Result>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors) this.errors.push(...errors);
          if (data) this.items.push(data);
          this.#woken();
        },
        error: error => {
          this.errors.push(error);
          this.done = true;
          this.#woken();
        },
        complete: () => {
          this.done = true;
          this.#woken();
        },
      },
    );
  }

  /** The next item that has not been taken yet. */
  async next(patienceMs = 5_000): Promise<Result> {
    await this.until(() => this.items.length > this.#taken || this.done, patienceMs);
    const item = this.items[this.#taken];
    if (item === undefined) throw new Error(`The stream ended: ${JSON.stringify(this.errors)}`);
    this.#taken += 1;
    return item;
  }

  async ended(patienceMs = 5_000): Promise<void> {
    await this.until(() => this.done, patienceMs);
  }

  async until(condition: () => boolean, patienceMs = 5_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!condition()) {
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(
          `Waited ${patienceMs} ms in vain; received ${JSON.stringify(this.items).slice(0, 2000)}`,
        );
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, left);
        this.#wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    await this.client.dispose();
  }

  #woken(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
}
