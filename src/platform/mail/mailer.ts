// E-mail: the port, and its driver for a mail server. Rejects when a mail was not taken; whoever sends tries again, unless
// it will never be.
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
  /** Rejects with `MailNotTaken`. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

export type NotTakenReason = 'ADDRESS_REFUSED' | 'SERVER_BUSY' | 'SERVER_UNREACHABLE';

/** Its message names codes alone: mail servers like to repeat the address in their answers. */
export class MailNotTaken extends Error {
  constructor(
    readonly reason: NotTakenReason,
    codes: string,
  ) {
    super(`The mail server did not take a mail${codes && ` (${codes})`}.`);
  }

  /** The server has said that it is of no use to try again. */
  get forGood(): boolean {
    return this.reason === 'ADDRESS_REFUSED';
  }
}

/** A name stands in a header: one line, and not too long for people. */
export const oneLine = (text: string, max = 120): string =>
  text
    .replace(/[ \t\n\r\u2028\u2029\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, max);

/** Long enough for a name and a piece; longer ones are cut off by every mail program. */
const SUBJECT_MAX = 200;

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
        subject: oneLine(mail.subject, SUBJECT_MAX),
        ...(replyTo !== null && { replyTo }),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      await sent.catch((error: unknown) => {
        throw notTaken(error);
      });
    },
    close: () => transport.close(),
  };
}

/** An address that a server does not know, or a mail that it will not have (RFC 5321, 4.2.1: 5yz is for good). */
function notTaken(error: unknown): MailNotTaken {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const codes = [code, responseCode].filter(one => one !== undefined).join(', ');
  // EAUTH is refused with 5yz, too: that is our login's fault, and may be put right.
  const ofMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (ofMail && responseCode !== undefined && responseCode >= 500)
    return new MailNotTaken('ADDRESS_REFUSED', codes);
  return new MailNotTaken(responseCode === undefined ? 'SERVER_UNREACHABLE' : 'SERVER_BUSY', codes);
}
