// What somebody signed in with, in a few words that they recognise it by. Pure; browsers all claim to be each other, so the
// more particular name is looked for first. Nothing is decided by it.

/** Characters that are kept of a device or an address. */
export const PLACE_LIMIT = 60;

const BROWSERS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|Opera|OPT)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
];
const SYSTEMS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

/** `Chrome on Windows`, `curl`; null: it does not say, or nothing that anybody would recognise. */
export function deviceOf(userAgent: string | null): string | null {
  const text = (userAgent ?? '').slice(0, 400);
  const named = (of: typeof BROWSERS): string | undefined => of.find(([, mark]) => mark.test(text))?.[0];
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)];
  if (browser && system) return `${browser} on ${system}`;
  if (browser ?? system) return browser ?? system ?? null;
  // A program names itself first: "curl/8.5.0".
  const program = /^[A-Za-z][\w.-]*/.exec(text)?.[0];
  return program === undefined || program === 'Mozilla' ? null : program.slice(0, PLACE_LIMIT);
}
