import { useShop } from '../kit/shop.ts';
import { useSpeech } from '../kit/speech.tsx';
import { LANGUAGES, languageNames } from '../words/languages.ts';

/** The languages, and at the very end our name. */
export function Footer() {
  const { brand, words } = useShop();
  return (
    <footer class="foot">
      <Languages />
      {/* On our own host our name already stands at the top. */}
      {brand.name !== 'Waypost' && (
        <p class="foot-by">
          {words.poweredBy} <span>Waypost</span>
        </p>
      )}
    </footer>
  );
}

/** Links, so that the server can answer them where no script runs. */
function Languages() {
  const { language: spoken, words, choose } = useSpeech();
  return (
    <nav class="languages" aria-label={words.languageChoice} data-testid="languages">
      {LANGUAGES.map(language => (
        <a
          key={language}
          href={`?lang=${language}`}
          lang={language}
          hreflang={language}
          {...(language === spoken ? { 'aria-current': 'true' as const } : {})}
          onClick={event => {
            event.preventDefault();
            choose(language);
          }}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  );
}
