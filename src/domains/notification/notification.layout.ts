// A mail as HTML. Mail programs are older than browsers: tables that Outlook keeps together, every style on its element,
// and a style sheet only for what is better with it (the dark scheme, a narrow screen) and does no harm without.
import { escapeHtml } from '../../platform/mail/escape-html.ts';
import { accentOnDark, accentOnLight } from './notification.colour.ts';

/** One of several that a mail tells of, with a page of its own. */
export interface Entry {
  readonly title: string;
  readonly url: string;
  /** Why it is told. */
  readonly why: string;
  /** What it is recognised by. */
  readonly more: string;
}

export interface Sheet {
  readonly language: string;
  readonly shop: {
    readonly name: string;
    readonly initials: string;
    readonly logoUrl: string | null;
    readonly accentColor: string;
  };
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What a list of mails shows beside the subject. */
  readonly preheader: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly code?: boolean }[];
  readonly entries?: readonly Entry[] | undefined;
  readonly button: { readonly label: string; readonly url: string } | null;
  readonly plainLink: string;
  readonly contact: {
    readonly questions: string;
    /** A telephone number or an address each: touched, it calls or writes. */
    readonly ways: readonly { readonly label: string; readonly url: string }[];
    /** The same as a sentence. */
    readonly text: string;
  } | null;
  /** A sentence on a line. */
  readonly foot: string;
}

/** The same as plain text, for mail programs that show no HTML. */
export function plainText(sheet: Sheet): string {
  const { heading, subject, paragraphs, facts, entries = [], button, contact, foot } = sheet;
  const parts = [
    ...(heading === subject ? [] : [heading]),
    ...paragraphs,
    ...(facts.length > 0 ? [facts.map(({ label, value }) => `${label}: ${value}`).join('\n')] : []),
    ...entries.map(({ title, url, why, more }) => [title, why, more, url].join('\n')),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...(contact === null ? [] : [contact.text]),
    `-- \n${foot}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const FONT =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const CODE = "font-family:ui-monospace,'SF Mono',Menlo,Consolas,monospace;letter-spacing:0.02em";
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

const INK = '#2a2622';
const QUIET = '#6b635b';

export function layOut(sheet: Sheet): string {
  const accent = accentOnLight(sheet.shop.accentColor);
  const rows = [
    face(sheet, accent),
    `<tr><td class="ink" style="padding:28px 36px 0;${FONT};font-size:27px;line-height:34px;font-weight:700;letter-spacing:-0.01em;color:${INK};overflow-wrap:anywhere"><h1 style="margin:0;-webkit-hyphens:auto;hyphens:auto;font-size:27px;line-height:34px;font-weight:700">${escapeHtml(sheet.heading)}</h1></td></tr>`,
    ...sheet.paragraphs.map(paragraph),
    factRows(sheet),
    entryRows(sheet.entries ?? [], accent),
    sheet.button ? buttonRow(sheet.button, sheet.plainLink, accent) : '',
    sheet.contact === null ? '' : contactRow(sheet.contact),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(sheet.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escapeHtml(sheet.subject)}</title>
<style>${styles(sheet.shop.accentColor)}</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#f4f0ea;-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(sheet.preheader)}${'&#8199;&#847; '.repeat(60)}</div>
<table ${TABLE} width="100%" class="paper" bgcolor="#f4f0ea" style="background-color:#f4f0ea"><tr><td class="around" align="center" style="padding:36px 16px">
<!--[if mso]><table ${TABLE} width="560"><tr><td><![endif]-->
<table ${TABLE} width="100%" style="max-width:560px">
<tr><td>
<table ${TABLE} width="100%" class="card" bgcolor="#fffdfa" style="background-color:#fffdfa;border:1px solid #e9e2d8;border-radius:16px;border-collapse:separate">
${rows.join('\n')}
<tr><td style="height:36px;font-size:0;line-height:0">&#160;</td></tr>
</table>
</td></tr>
<tr><td class="quiet" align="center" style="padding:20px 24px 0;${FONT};font-size:13px;line-height:19px;color:${QUIET}">${lines(sheet.foot)}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

/** The logo where the shop has one; its name is its text, for whoever does not load pictures. */
function face({ shop }: Sheet, accent: string): string {
  const name = escapeHtml(shop.name);
  const mark =
    shop.logoUrl === null
      ? `<table ${TABLE}><tr>
<td width="44"><table ${TABLE}><tr><td class="accent" width="44" height="44" align="center" valign="middle" bgcolor="${accent}" style="width:44px;height:44px;border-radius:22px;background-color:${accent};${FONT};font-size:16px;line-height:44px;font-weight:700;color:#ffffff">${escapeHtml(shop.initials)}</td></tr></table></td>
<td class="ink" style="padding-left:14px;${FONT};font-size:16px;line-height:22px;font-weight:700;color:${INK};overflow-wrap:anywhere">${name}</td>
</tr></table>`
      : `<img class="logo" src="${escapeHtml(shop.logoUrl)}" alt="${name}" height="48" style="display:block;height:48px;max-width:260px;width:auto;border:0;${FONT};font-size:18px;font-weight:700;color:${INK}">`;
  return `<tr><td class="side" style="padding:32px 36px 0">${mark}</td></tr>`;
}

const paragraph = (text: string): string =>
  `<tr><td class="ink side" style="padding:14px 36px 0;${FONT};font-size:16px;line-height:25px;color:${INK};overflow-wrap:anywhere">${lines(text)}</td></tr>`;

const factRows = ({ facts }: Sheet): string =>
  facts.length === 0
    ? ''
    : `<tr><td class="side" style="padding:26px 36px 0"><table ${TABLE} width="100%">${facts
        .map(
          ({ label, value, code }) => `<tr>
<td class="quiet rule" valign="top" style="padding:11px 10px 11px 0;border-top:1px solid #ece5db;${FONT};font-size:14px;line-height:21px;color:${QUIET};white-space:nowrap">${escapeHtml(label)}</td>
<td class="ink rule" valign="top" align="right" style="padding:11px 0;border-top:1px solid #ece5db;${code ? CODE : FONT};font-size:15px;line-height:21px;color:${INK};overflow-wrap:anywhere">${escapeHtml(value)}</td>
</tr>`,
        )
        .join('')}</table></td></tr>`;

const entryRows = (entries: readonly Entry[], accent: string): string =>
  entries.length === 0
    ? ''
    : `<tr><td class="side" style="padding:26px 36px 0"><table ${TABLE} width="100%">${entries
        .map(
          ({ title, url, why, more }) => `<tr>
<td class="quiet rule" style="padding:13px 0;border-top:1px solid #ece5db;${FONT};font-size:14px;line-height:21px;color:${QUIET};overflow-wrap:anywhere"><a class="link" href="${escapeHtml(url)}" style="font-size:16px;line-height:23px;font-weight:700;color:${accent};text-decoration:underline">${escapeHtml(title)}</a><br><span class="ink" style="color:${INK}">${escapeHtml(why)}</span><br>${escapeHtml(more)}</td>
</tr>`,
        )
        .join('')}</table></td></tr>`;

function buttonRow(button: { label: string; url: string }, plainLink: string, accent: string): string {
  const url = escapeHtml(button.url);
  return `<tr><td class="side" style="padding:26px 36px 0"><table ${TABLE} width="100%"><tr>
<td class="accent" align="center" bgcolor="${accent}" style="border-radius:10px;background-color:${accent};mso-padding-alt:15px 24px"><a class="label" href="${url}" style="display:block;padding:15px 24px;${FONT};font-size:16px;line-height:20px;font-weight:700;color:#ffffff;text-decoration:none">${escapeHtml(button.label)}</a></td>
</tr></table></td></tr>
<tr><td class="quiet side" style="padding:16px 36px 0;${FONT};font-size:13px;line-height:19px;color:${QUIET}">${escapeHtml(plainLink)}<br><a class="link" href="${url}" style="color:${accent};text-decoration:underline;overflow-wrap:anywhere;word-break:break-all">${url}</a></td></tr>`;
}

/** A way on each line: side by side, one of them is broken on a telephone. */
const contactRow = ({ questions, ways }: NonNullable<Sheet['contact']>): string =>
  `<tr><td class="quiet side" style="padding:18px 36px 0;${FONT};font-size:14px;line-height:23px;color:${QUIET};overflow-wrap:anywhere">${[
    escapeHtml(questions),
    ...ways.map(
      ({ label, url }) =>
        `<a class="quiet" href="${escapeHtml(url)}" style="color:${QUIET};text-decoration:underline">${escapeHtml(label)}</a>`,
    ),
  ].join('<br>')}</td></tr>`;

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** Gmail and Outlook drop what they do not know of this, and show the light mail. */
const styles = (colour: string): string => {
  const bright = accentOnDark(colour);
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.around{padding:0 0 24px!important}.card{border-left:0!important;border-right:0!important;border-top:0!important;border-radius:0!important}.side,.card>tbody>tr>td{padding-left:22px!important;padding-right:22px!important}}
@media (prefers-color-scheme:dark){.paper{background-color:#161311!important}.card{background-color:#221e1b!important;border-color:#3a342f!important}.ink{color:#f0ebe5!important}.quiet{color:#b3aaa0!important}.rule{border-color:#3a342f!important}.accent{background-color:${bright}!important;color:#1c1713!important}.label{color:#1c1713!important}.link{color:${bright}!important}.logo{background-color:#fffdfa!important;padding:6px 10px!important;border-radius:8px!important}}`;
};
