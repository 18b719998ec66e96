// Languages, time zones and currencies, by the names that people know. What a browser knows of the world is enough.
type Option = readonly [value: string, label: string];

/** The languages of the customers' page, each as it is written in some countries. */
const LOCALES = [
  'en-GB',
  'en-IE',
  'en-US',
  'en-CA',
  'en-AU',
  'en-NZ',
  'en-ZA',
  'fr-FR',
  'fr-BE',
  'fr-CA',
  'fr-CH',
  'de-DE',
  'de-AT',
  'de-CH',
  'es-ES',
  'es-MX',
  'es-AR',
];

let kept: { locales: Option[]; timeZones: Option[]; currencies: Option[] } | undefined;

function all() {
  if (kept) return kept;
  const languages = new Intl.DisplayNames('en-GB', { type: 'language', languageDisplay: 'standard' });
  const moneys = new Intl.DisplayNames('en-GB', { type: 'currency' });
  kept = {
    locales: LOCALES.map(tag => [tag, languages.of(tag) ?? tag]),
    timeZones: ['UTC', ...Intl.supportedValuesOf('timeZone')].map(zone => [zone, zone.replaceAll('_', ' ')]),
    currencies: Intl.supportedValuesOf('currency').map(code => [
      code,
      `${code} · ${moneys.of(code) ?? code}`,
    ]),
  };
  return kept;
}

export const locales = (): readonly Option[] => all().locales;
export const timeZones = (): readonly Option[] => all().timeZones;
export const currencies = (): readonly Option[] => all().currencies;
