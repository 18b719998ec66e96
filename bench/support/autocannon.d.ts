// The part of autocannon that is used here; it brings no types of its own.
declare module 'autocannon' {
  interface Request {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
  }
  interface Result {
    readonly requests: { readonly total: number };
    readonly duration: number;
    readonly errors: number;
    readonly non2xx: number;
    readonly latency: { readonly p50: number; readonly p99: number };
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly {
      readonly method: string;
      readonly path: string;
      readonly headers: Record<string, string>;
      readonly setupRequest?: (request: Request, context: Record<string, unknown>) => Request;
      readonly onResponse?: (status: number, body: string, context: Record<string, unknown>) => void;
    }[];
  }
  export default function autocannon(options: Options): Promise<Result>;
}
