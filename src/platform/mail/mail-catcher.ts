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

const page = (reply: FastifyReply, body: string): FastifyReply =>
  reply
    .header('content-security-policy', "default-src 'none'; frame-src 'self'; frame-ancestors 'none'")
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Caught mail</title>${body}</html>`);

const listOf = (mails: readonly CaughtMail[]): string =>
  `<h1>Caught mail</h1><p>What would have been sent, the newest first. Set SMTP_URL to send it.</p><ul>${mails
    .map(
      mail =>
        `<li><a href="/dev/mail/${mail.id}">${escapeHtml(mail.subject)}</a> to ${escapeHtml(mail.to.address)}, ${mail.caughtAt.toISOString()}</li>`,
    )
    .join('')}</ul>`;

const viewOf = (mail: CaughtMail): string =>
  `<p><a href="/dev/mail">All</a></p><h1>${escapeHtml(mail.subject)}</h1>
   <p>From ${escapeHtml(`${mail.from.name} <${mail.from.address}>`)} to ${escapeHtml(`${mail.to.name} <${mail.to.address}>`)}</p>
   <pre>${escapeHtml(mail.text)}</pre>
   <iframe title="As HTML" src="/dev/mail/${mail.id}/html" width="640" height="480" sandbox></iframe>`;
