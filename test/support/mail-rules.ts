// What a mail must keep to so that Gmail and Outlook show it as it was meant. Each broken rule is a line.

/** Gmail cuts off what is longer: 102 kB. */
const GMAIL_CUTS = 102 * 1024;
const WIDEST = 600;

/** Word, which draws Outlook's mails, knows none of these; Gmail drops elements and whole styles for some. */
const UNKNOWN =
  /(?:^|;)\s*(?:position|float|flex|grid|gap|background-image|transform|opacity|box-shadow)\b|display:\s*(?:flex|grid|inline-flex)|url\(|var\(|calc\(/i;
const TAGS = /<\/?(?:script|form|input|button|link|iframe|object|embed|video|svg|base)\b/i;

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const elementsOf = (html: string): Element[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, tag = '', rest = '']) => ({
      tag: tag.toLowerCase(),
      attributes: Object.fromEntries(
        [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    }),
  );

export const withoutStyleSheet = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/g, '');

export function mailProblems({ html, text }: { readonly html: string; readonly text: string }): string[] {
  const bare = withoutStyleSheet(html);
  const elements = elementsOf(bare.slice(bare.indexOf('<body')));
  return [...ofWhole(html, bare), ...elements.flatMap(ofElement), ...missingInText(bare, text)];
}

function ofWhole(html: string, bare: string): string[] {
  const hidden = /<body[^>]*>\s*<div style="display:none[^"]*mso-hide:all">(.{20,}?)&#8199;/s.exec(bare)?.[1];
  const opened = (bare.match(/<table\b/g) ?? []).length;
  return [
    ...(Buffer.byteLength(html) > GMAIL_CUTS ? [`${Buffer.byteLength(html)} bytes: Gmail cuts it off`] : []),
    ...(/^<!doctype html>\n<html lang="[a-z]{2}">/.test(html) ? [] : ['no language']),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : ['no title']),
    ...(hidden === undefined ? ['nothing beside the subject in a list of mails'] : []),
    ...(TAGS.test(bare) ? [`an element that mail programs drop: ${TAGS.exec(bare)?.[0] ?? ''}`] : []),
    ...(/@import|@font-face/.test(html) ? ['fetches a style or a font'] : []),
    ...(opened === (bare.match(/<\/table>/g) ?? []).length ? [] : ['tables that do not close']),
    ...((bare.match(/<h1\b/g) ?? []).length === 1 ? [] : ['not one heading']),
  ];
}

function ofElement({ tag, attributes }: Element): string[] {
  const { style = '', class: name, width, href, src, alt } = attributes;
  const problems: string[] = [];
  const say = (what: string): void => void problems.push(`<${tag} class="${name ?? ''}">: ${what}`);
  if (UNKNOWN.test(style)) say(`depends on ${style}`);
  if (name !== undefined && !/color|border|padding|height/.test(style))
    say('looks like something by the style sheet alone');
  for (const [, pixels] of `${style};width:${width ?? ''}px`.matchAll(/width:(\d+)px/g))
    if (Number(pixels) > WIDEST) say(`${pixels ?? ''} pixels wide`);
  if (tag === 'table' && attributes['role'] !== 'presentation') say('read out as a table');
  if (tag === 'table' && attributes['cellpadding'] !== '0') say('padded by Outlook');
  if (tag === 'a' && !/^(https?:\/\/|mailto:|tel:)/.test(href ?? '')) say(`leads nowhere: ${href ?? ''}`);
  if (tag === 'a' && !/color:/.test(style)) say('blue');
  if (tag === 'img' && !/^https?:\/\//.test(src ?? '')) say(`no picture there: ${src ?? ''}`);
  if (tag === 'img' && !alt) say('says nothing while pictures are off');
  if (tag === 'td' && /font-size:(?!0)/.test(style) && !/font-family:.*color:/.test(style))
    say('in the font of the mail program');
  return problems;
}

/** Whoever sees no HTML is told the same; the subject they see anyway. */
function missingInText(html: string, text: string): string[] {
  const unescape = (part: string): string =>
    part.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)));
  const plain = (part: string): string => unescape(part).replace(/\s+/g, ' ').trim();
  const said = plain(`${/<title>([^<]*)/.exec(html)?.[1] ?? ''} ${text}`);
  const visible = html
    .replace(/<title>.*?<\/title>|<!--[\s\S]*?-->|<div style="display:none[\s\S]*?<\/div>/g, '')
    // Beside a button alone there is something to say about an address.
    .replace(/>[^<]*<br><a class="link"/g, '><a class="link"');
  // The initials stand for the name.
  return visible
    .split(/<[^>]*>/)
    .map(plain)
    .filter(part => part.length > 2 && !said.includes(part))
    .map(part => `only in HTML: ${part}`);
}
