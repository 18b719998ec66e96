// Instead of a mail server during development: keeps the last mails in memory and shows them at /dev/mail.
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { escapeHtml } from './escape-html.ts';
import type { Mail, Mailer } from './mailer.ts';

const KEPT = 100;

const AS_MAIL = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

export interface CaughtMail extends Mail {
  readonly id: string;
  readonly caughtAt: Date;
}

export class MailCatcher implements Mailer {
  /** The newest first. */
  readonly mails: CaughtMail[] = [];

  async send(mail: Mail): Promise<void> {
    this.mails.unshift({ ...mail, id: randomBytes(8).toString('hex'), caughtAt: new Date() });
    this.mails.splice(KEPT);
  }

  close(): void {
    // Nothing is open.
  }
}

/** A fastify plugin with the pages. */
export const mailCatcherRoutes =
  (catcher: MailCatcher) =>
  async (server: FastifyInstance): Promise<void> => {
    const find = (id: string) => catcher.mails.find(mail => mail.id === id);
    server.get('/dev/mail', (_request, reply) => page(reply, listOf(catcher.mails)));
    server.get<{ Params: { id: string } }>('/dev/mail/:id', async (request, reply) => {
      const mail = find(request.params.id);
      if (mail) page(reply, viewOf(mail));
      else reply.callNotFound();
      return reply;
    });
    // As a mail program shows it: its own styles, no script, nothing from elsewhere.
    server.get<{ Params: { id: string } }>('/dev/mail/:id/html', async (request, reply) => {
      const mail = find(request.params.id);
      if (mail)
        reply.header('content-security-policy', AS_MAIL).type('text/html; charset=utf-8').send(mail.html);
      else reply.callNotFound();
      return reply;
    });
  };

const STYLE = `body{margin:0 auto;max-width:760px;padding:24px 16px 64px;font:16px/1.5 system-ui,sans-serif;color:#1d1b19;
background:#f6f5f3}h1{margin:0 0 4px;font-size:22px;line-height:1.3}p{margin:0 0 16px;color:#5f5a55}a{color:inherit}
ul{margin:0;padding:0;list-style:none}li a{display:block;padding:12px 16px;border-radius:10px;background:#fff;margin-bottom:8px;
text-decoration:none}li a:hover{box-shadow:0 1px 6px #0002}li span{display:block;font-size:14px;color:#5f5a55}
iframe{width:100%;height:760px;border:1px solid #ddd9d4;border-radius:10px;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:16px;border-radius:10px;background:#fff;font-size:14px}
summary{margin:16px 0 8px;cursor:pointer}
@media(prefers-color-scheme:dark){body{background:#161412;color:#f3f0ec}p,li span{color:#b3aca4}li a,pre{background:#221f1c}
iframe{border-color:#3a3530}}`;

const PAGE_POLICY =
  "default-src 'none'; frame-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

const page = (reply: FastifyReply, body: string): FastifyReply =>
  reply
    .header('content-security-policy', PAGE_POLICY)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Caught mail</title><style>${STYLE}</style><main>${body}</main></html>`,
    );

const time = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

const listOf = (mails: readonly CaughtMail[]): string =>
  `<h1>Caught mail</h1><p>${
    mails.length === 0
      ? 'Nothing has been sent since the start. E-mails to customers wait for a minute first.'
      : 'What would have been sent, the newest first. Set SMTP_URL to send it.'
  }</p><ul>${mails
    .map(
      mail =>
        `<li><a href="/dev/mail/${mail.id}">${escapeHtml(mail.subject)}<span>to ${escapeHtml(mail.to.address)}, ${time(mail.caughtAt)} UTC</span></a></li>`,
    )
    .join('')}</ul>`;

const viewOf = (mail: CaughtMail): string =>
  `<p><a href="/dev/mail">All mails</a></p><h1>${escapeHtml(mail.subject)}</h1>
   <p>From ${escapeHtml(`${mail.from.name} <${mail.from.address}>`)} to ${escapeHtml(`${mail.to.name} <${mail.to.address}>`)}, ${time(mail.caughtAt)} UTC</p>
   <iframe title="As HTML" src="/dev/mail/${mail.id}/html" sandbox></iframe>
   <details><summary>As text</summary><pre>${escapeHtml(mail.text)}</pre></details>`;
