// What is agreed and paid: decisions, the ledger of payments, online checkouts.
import { StripePayments } from '../platform/payments/stripe-payments.ts';
import { DecisionRepository } from '../domains/decision/decision.repository.ts';
import { DecisionService } from '../domains/decision/decision.service.ts';
import { DecisionSubjectReader } from '../domains/decision/decision-subject.reader.ts';
import { CheckoutLedger } from '../domains/payment/checkout-ledger.ts';
import { CheckoutRepository } from '../domains/payment/checkout.repository.ts';
import { CheckoutService } from '../domains/payment/checkout.service.ts';
import { OrderTill } from '../domains/payment/order-till.ts';
import { PaymentAccounts } from '../domains/payment/payment-account.ts';
import { PaymentEventsService } from '../domains/payment/payment-events.service.ts';
import { PaymentRepository } from '../domains/payment/payment.repository.ts';
import { PaymentService } from '../domains/payment/payment.service.ts';
import { PaymentSettingsService } from '../domains/payment/payment-settings.service.ts';
import { WEBHOOK_PATH } from '../domains/payment/payment.webhook.ts';
import { PromptFollower } from '../domains/payment/prompt-follower.ts';
import type { Files } from './files.ts';
import type { Ground } from './ground.ts';
import type { Jobs } from './jobs.ts';
import type { Shop } from './shop.ts';

export type Money = ReturnType<typeof makeMoney>;

export function makeMoney(
  ground: Ground,
  { tenantRows }: Shop,
  { jobReader, jobs, orderRows }: Jobs,
  { attachmentRows }: Files,
) {
  const { uow, publicUrl, clock, log, secrets, stripeApiUrl, reactions } = ground;
  const decisionRows = new DecisionRepository();
  const subjects = new DecisionSubjectReader(jobs, orderRows, attachmentRows);
  const decisions = new DecisionService(uow, jobReader, jobs, decisionRows, subjects, clock);

  const till = new OrderTill(jobReader, jobs, orderRows);
  const accounts = new PaymentAccounts(secrets);
  const provider = new StripePayments(stripeApiUrl);
  const methods = new PaymentRepository();
  const rows = new CheckoutRepository();
  const ledger = new CheckoutLedger(rows, orderRows, till, clock, log);
  const checkouts = new CheckoutService(uow, till, accounts, rows, ledger, provider, clock, log);
  const prompts = new PromptFollower(jobReader, jobs, till);
  const webhookUrl = (tenantId: string) => `${publicUrl}${WEBHOOK_PATH}${tenantId}`;

  reactions.push(
    (tx, event) => decisions.react(tx, event),
    (tx, event) => prompts.react(tx, event),
    (tx, event) => checkouts.react(tx, event),
  );
  return {
    decisionRows,
    decisions,
    checkouts,
    payments: new PaymentService(uow, till, orderRows, clock),
    paymentSettings: new PaymentSettingsService(uow, methods, accounts, tenantRows, clock, webhookUrl),
    paymentEvents: new PaymentEventsService(uow, accounts, rows, ledger, till, provider, clock, log),
  };
}
