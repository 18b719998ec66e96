// E-mail: the port, and its driver for a mail server. Rejects when a mail was not taken; whoever sends tries again.
import { createTransport } from 'nodemailer';

export interface Mail {
  readonly from: Person;
  readonly to: Person;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for the same mail: a receiver that is handed it twice, after a broken line, can tell. */
  readonly messageId: string;
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** A name stands in a header: one line, and not too long for people. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 120);

export function smtpMailer(url: string): Mailer {
  const transport = createTransport(url, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing that a text names is fetched or read.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object);
  return {
    send: async ({ from, to, replyTo, ...mail }) => {
      const named = (person: Person): Person => ({ name: oneLine(person.name), address: person.address });
      const sent = transport.sendMail({
        ...mail,
        from: named(from),
        to: named(to),
        subject: oneLine(mail.subject),
        ...(replyTo !== null && { replyTo }),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      await sent.catch((error: unknown) => {
        throw new Error(notTaken(error));
      });
    },
    close: () => transport.close(),
  };
}

/** Mail servers like to repeat the address in their answers; the log and the queue are told the codes alone. */
function notTaken(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const codes = [code, responseCode].filter(one => one !== undefined).join(', ');
  return `The mail server did not take a mail${codes && ` (${codes})`}.`;
}
