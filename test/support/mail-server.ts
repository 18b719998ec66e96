// A real mail server on loopback that keeps what it is handed, and refuses when a test says so.
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly raw: string;
  readonly parsed: ParsedMail;
  readonly recipients: readonly string[];
}

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** How many mails were brought, taken or not. */
  readonly attempts: () => number;
  /** From now on so many are refused, as by a server that has too much to do, or for good with a code of 500 and more. */
  refuse(next: number, code?: number): void;
  /** From now on no mail is answered, neither taken nor refused, until the function that this returns is called. */
  stall(): () => void;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  let attempts = 0;
  let refusals = 0;
  let refusalCode = 451;
  let held: Promise<void> = Promise.resolve();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        attempts += 1;
        if (refusals > 0) {
          refusals -= 1;
          done(
            Object.assign(new Error(`Too busy for ${session.envelope.rcptTo[0]?.address ?? 'you'}`), {
              responseCode: refusalCode,
            }),
          );
          return;
        }
        const raw = Buffer.concat(chunks).toString();
        const answered = held.then(() => simpleParser(raw));
        void answered.then(parsed => {
          mails.push({ raw, parsed, recipients: session.envelope.rcptTo.map(({ address }) => address) });
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    attempts: () => attempts,
    refuse: (next, code = 451) => {
      refusals = next;
      refusalCode = code;
    },
    stall: () => {
      let goOn = (): void => undefined;
      held = new Promise(resolve => {
        goOn = resolve;
      });
      return goOn;
    },
    close: () => new Promise(resolve => server.close(resolve)),
  };
}
