import { useId, useRef, useState } from 'preact/hooks';
import { useShop } from '../kit/shop.ts';
import { parseTrackingId } from '../kit/tracking-id.ts';
import type { ParsedId } from '../kit/tracking-id.ts';
import type { Words } from '../words/en.ts';

/** Type the ID, submit: nothing else. A real form, so that it also works where this script never arrives. */
export function LookupForm({ typed = '' }: { typed?: string }) {
  const { words } = useShop();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    const parsed = parseTrackingId(input.current?.value ?? '');
    if (parsed.ok) return location.assign(`/track/${parsed.id}`);
    setProblem(explain(parsed, words.lookup));
    input.current?.focus();
  };
  return (
    <form class="lookup-form" action="/track" method="get" noValidate onSubmit={submit}>
      <label for={id}>{words.lookup.label}</label>
      <input
        id={id}
        ref={input}
        name="id"
        type="text"
        defaultValue={typed}
        placeholder={words.lookup.placeholder}
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="go"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        onInput={() => setProblem(null)}
      />
      <p id={`${id}-help`} class={problem ? 'help wrong' : 'help'} role={problem ? 'alert' : undefined}>
        {problem ?? words.lookup.hint}
      </p>
      <button type="submit" class="button">
        {words.lookup.submit}
      </button>
    </form>
  );
}

function explain(parsed: Exclude<ParsedId, { ok: true }>, lookup: Words['lookup']): string {
  switch (parsed.problem) {
    case 'length':
      return lookup.length(parsed.count);
    case 'characters':
      return lookup.characters(parsed.wrong);
    default:
      return lookup[parsed.problem];
  }
}
