// Asks the running instance as any client would.

interface Document<Result, Variables> {
  toString(): string;
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
}

/** What every mutation answers: what was made, or a problem that says what to do. */
export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
}

export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string | null = null,
  ) {}

  /** Rejects with the server's own sentence. */
  async ask<Result, Variables>(
    document: Document<Result, Variables>,
    ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
  ): Promise<Result> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query: String(document), variables }),
    });
    const { data, errors } = (await response.json()) as {
      readonly data?: Result | null;
      readonly errors?: readonly { readonly message: string }[];
    };
    if (!data || errors) throw new Error(errors?.[0]?.message ?? `The server answered ${response.status}.`);
    return data;
  }
}

/** The answer when it is what was hoped for; otherwise throws the problem's sentence. null: the ID opens nothing. */
export function expectType<Answer extends Outcome, Name extends Answer['__typename']>(
  answer: Answer | null,
  name: Name,
): Extract<Answer, { readonly __typename: Name }> {
  if (answer?.__typename === name) return answer as Extract<Answer, { readonly __typename: Name }>;
  throw new Error(answer?.message ?? `${answer?.__typename ?? 'Nothing'} instead of ${name}.`);
}
