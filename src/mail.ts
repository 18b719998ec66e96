// How this program sends e-mail: through a mail server when one is configured; otherwise mails are caught and shown, or,
// in production, not made at all.
import type { FastifyPluginAsync } from 'fastify';
import type { Config } from './config.ts';
import type { MailSettings } from './domains/notification/notification.sender.ts';
import type { Log } from './kernel/log.ts';
import { MailCatcher, mailCatcherRoutes } from './platform/mail/mail-catcher.ts';
import { smtpMailer } from './platform/mail/mailer.ts';

export interface MailSetup {
  readonly mail: MailSettings | null;
  readonly plugins: readonly FastifyPluginAsync[];
}

export function openMail(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'production'>,
  publicUrl: string,
  log: Log,
): MailSetup {
  const from = config.mailFrom ?? `no-reply@${new URL(publicUrl).hostname}`;
  if (config.smtpUrl !== null) return { mail: { mailer: smtpMailer(config.smtpUrl), from }, plugins: [] };
  if (config.production) {
    log.warn({}, 'SMTP_URL is not set: nobody is told anything by e-mail.');
    return { mail: null, plugins: [] };
  }
  const mailer = new MailCatcher();
  return { mail: { mailer, from }, plugins: [mailCatcherRoutes(mailer)] };
}
