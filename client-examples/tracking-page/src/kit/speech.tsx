// The language that the page is in: the shop's own, or the one that the customer chose. A choice is kept in the address,
// so that the server writes the next page in it as well, and in this browser for the pages of other orders.
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Words } from '../words/en.ts';
import { languageOf, loadWords } from '../words/languages.ts';
import type { Language } from '../words/languages.ts';

const KEPT_AS = 'waypost-language';

export interface Spoken {
  language: Language;
  words: Words;
}

interface Speech extends Spoken {
  choose(language: Language): void;
  /** The shop's own language, for as long as nobody has chosen another. */
  suggest(locale: string): void;
}

// No words to begin with: they would be those of one language, carried to everybody.
const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Nobody has said which language this page is in.');
  return speech;
}

export function chosenLanguage(): Language | null {
  return languageOf(new URLSearchParams(location.search).get('lang')) ?? languageOf(kept());
}

interface SpeechProps {
  start: Spoken;
  children: ComponentChildren;
}

export function SpeechProvider({ start, children }: SpeechProps) {
  const [spoken, setSpoken] = useState(start);
  const speak = useCallback(
    (language: Language) => void loadWords(language).then(words => setSpoken({ language, words })),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);
  useEffect(() => {
    const chosen = chosenLanguage();
    if (chosen && chosen !== start.language) speak(chosen);
  }, []);
  const speech = useMemo(
    (): Speech => ({
      ...spoken,
      choose: language => {
        keep(language);
        speak(language);
      },
      suggest: locale => {
        const own = languageOf(locale) ?? 'en';
        if (chosenLanguage() === null && own !== spoken.language) speak(own);
      },
    }),
    [spoken],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    // Some browsers refuse storage altogether; then the address alone remembers.
    return null;
  }
}

function keep(language: Language): void {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // See `kept`.
  }
}
