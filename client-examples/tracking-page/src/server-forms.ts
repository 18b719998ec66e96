// The forms of the page where no script runs: sent with the page's own request, answered by sending the browser to the
// page as it is then; what could not be taken comes back as it was, with the reason.
import { DecideDocument, SendMessageDocument, StartPaymentDocument } from './gql/graphql.ts';
import type { TypedDocumentString } from './gql/graphql.ts';
import type { PlainForms } from './kit/plain.ts';
import { decideKind } from './live/decide.ts';
import { payOutcome } from './live/pay.ts';
import type { Trouble } from './live/types.ts';

export type Fields = Readonly<Record<string, string | undefined>>;
/** null: the API did not answer. */
export type Ask = <R, V>(document: TypedDocumentString<R, V>, variables: V) => Promise<R | null>;

export async function takeForm(fields: Fields | null, id: string, ask: Ask): Promise<PlainForms | 'done'> {
  if (fields?.['form'] === 'decide') return takeDecision(fields, id, ask);
  if (fields?.['form'] === 'pay') return takePayment(id, ask);
  if (fields?.['body']?.trim()) return takeMessage(fields, id, ask);
  return blank();
}

function blank(): PlainForms {
  return { messageId: crypto.randomUUID(), draft: '', trouble: null, pay: null, decision: null };
}

async function takeMessage(fields: Fields, id: string, ask: Ask): Promise<PlainForms | 'done'> {
  const body = text(fields['body']);
  const clientMessageId = fields['messageId'] || crypto.randomUUID();
  const answer = await ask(SendMessageDocument, { input: { trackingId: id, clientMessageId, body } });
  const sent = answer?.sendMessage;
  if (sent?.__typename === 'MessageSent') return 'done';
  const trouble = answer === null ? 'unreachable' : troubleOf(sent?.code);
  return { ...blank(), messageId: clientMessageId, draft: body, trouble };
}

async function takeDecision(fields: Fields, id: string, ask: Ask): Promise<PlainForms | 'done'> {
  const [name, note] = [text(fields['name']), text(fields['note'])];
  const changes = fields['outcome'] === 'CHANGES_REQUESTED';
  const back = (notice: NonNullable<PlainForms['decision']>['notice']): PlainForms => ({
    ...blank(),
    decision: { notice, name, note },
  });
  if (!name || (changes && !note)) return back('invalid');
  const answer = await ask(DecideDocument, {
    input: {
      trackingId: id,
      decisionId: fields['decisionId'] ?? '',
      subjectHash: fields['subjectHash'] ?? '',
      outcome: changes ? 'CHANGES_REQUESTED' : 'APPROVED',
      name,
      note: note || null,
    },
  });
  const kind = answer === null ? 'unreachable' : decideKind(answer.decide);
  return kind === 'decided' || kind === 'gone' ? 'done' : back(kind);
}

/** The way to the payment page is a link: the page's policy lets its forms lead nowhere else. */
async function takePayment(id: string, ask: Ask): Promise<PlainForms | 'done'> {
  const answer = await ask(StartPaymentDocument, { input: { trackingId: id } });
  const outcome = answer === null ? { kind: 'unreachable' as const } : payOutcome(answer.startPayment);
  if (outcome.kind === 'gone') return 'done';
  if (outcome.kind === 'started') return { ...blank(), pay: { url: outcome.url, trouble: null } };
  return { ...blank(), pay: { url: null, trouble: outcome.kind } };
}

/** Browsers send lines with two characters at their end. */
function text(field: string | undefined): string {
  return (field ?? '').replaceAll('\r\n', '\n').trim();
}

function troubleOf(code: string | undefined): Trouble {
  if (code === 'RATE_LIMITED') return 'limited';
  return code === 'MESSAGES_OFF' ? 'off' : 'refused';
}
