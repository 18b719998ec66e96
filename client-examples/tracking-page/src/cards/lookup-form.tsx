import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lookupPath, orderPath } from '../kit/place.ts';
import type { Place } from '../kit/place.ts';
import { useShop } from '../kit/shop.ts';
import { useSpeech } from '../kit/speech.tsx';
import { parseTrackingId } from '../kit/tracking-id.ts';
import type { ParsedId } from '../kit/tracking-id.ts';
import type { LookupKind } from '../live/types.ts';
import type { Words } from '../words/en.ts';

interface LookupFormProps {
  place: Place;
  /** The kinds of work that have IDs here; none: it is not known. */
  kinds: readonly LookupKind[];
  /** Written into the field once the script runs: the page as it is sent says the same for every ID. */
  typed?: string | null;
  /** What was sent without a script and is no ID. */
  sent?: string | null;
}

/** Type the ID, submit: nothing else. A real form, so that it also works where this script never arrives. */
export function LookupForm({ place, kinds, typed = null, sent = null }: LookupFormProps) {
  const { words } = useShop();
  const { language } = useSpeech();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<ParsedId | null>(() => (sent === null ? null : parseTrackingId(sent)));
  const problem = wrong && !wrong.ok ? explain(wrong, words, kinds) : null;
  useEffect(() => {
    if (typed !== null && input.current?.value === '') input.current.value = typed;
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const parsed = parseTrackingId(input.current?.value ?? '');
    if (parsed.ok) return location.assign(orderPath(place, parsed.id) + location.search);
    setWrong(parsed);
    input.current?.focus();
  };
  return (
    <form class="lookup-form" action={lookupPath(place)} method="get" noValidate onSubmit={submit}>
      <label for={id}>{words.lookup.label}</label>
      <input
        id={id}
        ref={input}
        name="id"
        type="text"
        {...(sent === null ? {} : { defaultValue: sent })}
        placeholder={formats(kinds, language)}
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="go"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        onInput={() => setWrong(null)}
      />
      <input type="hidden" name="lang" value={language} />
      <p id={`${id}-help`} class={problem ? 'help wrong' : 'help'} role={problem ? 'alert' : undefined}>
        {problem ?? words.lookup.hint}
      </p>
      <button type="submit" class="button">
        {words.lookup.submit}
      </button>
    </form>
  );
}

/** What an ID looks like here: `RPR-XXXX… or BSP-XXXX…` */
function formats(kinds: readonly LookupKind[], language: string): string {
  return (
    anyOf(
      kinds.slice(0, 2).map(({ prefix }) => `${prefix}-XXXX…`),
      language,
    ) || 'XXX-XXXX…'
  );
}

function anyOf(names: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

function explain(
  parsed: Exclude<ParsedId, { ok: true }>,
  { lookup, language }: Words,
  kinds: readonly LookupKind[],
): string {
  switch (parsed.problem) {
    case 'length':
      return lookup.length(parsed.count);
    case 'characters':
      return lookup.characters(parsed.wrong);
    case 'empty':
      return lookup.empty(kinds[0]?.example ?? 'RPR-7C21B09E44D1');
    case 'prefix':
      return lookup.prefix(
        anyOf(
          kinds.map(({ prefix }) => prefix),
          language,
        ) || 'RPR',
      );
  }
}
