// What is owed for the job's order and what was received, and what the customer decided. Kept fresh by the shop's feed.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { OrderMoneyQuery } from '../api/money';
import type { JobDetail } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { OrderMoneyPartsFragment as Order } from '../gql/graphql';
import type { Decision } from '../money/decision-record';
import { Decisions } from '../money/decisions';
import { Ledger } from '../money/ledger';
import { Notice } from '../ui/states';
import { words } from '../words/words';

const CHANGES = new Set(['PAYMENT_CHANGED', 'DECISION_OPENED', 'DECISION_RECORDED', 'JOB_DETAILS_CHANGED']);

function useMoney(job: JobDetail) {
  const [order, setOrder] = useState<Order>();
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const { id: orderId } = job.order;
  const load = useCallback(async () => {
    const answer = await ask(OrderMoneyQuery, { orderId, jobId: job.id });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    setOrder(answer.data.order ?? undefined);
    setDecisions(answer.data.job?.decisions ?? []);
  }, [orderId, job.id]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => CHANGES.has(event.kind) && event.job?.id === job.id,
    () => void load(),
  );
  return { order, setOrder, decisions, trouble, load };
}

export function Payment({ job }: { job: JobDetail }) {
  const { order, setOrder, decisions, trouble, load } = useMoney(job);
  return (
    <>
      {trouble && (
        <section className="payment" aria-label={words.money.title} data-testid="payment-trouble">
          {!order && (
            <header>
              <h2>{words.money.title}</h2>
            </header>
          )}
          <Notice trouble={trouble} retry={() => void load()} />
        </section>
      )}
      {order && (
        <>
          <Ledger order={order} onChange={setOrder} readOnly={Boolean(job.deletedAt)} />
          <Decisions decisions={decisions} photos={job.attachments} />
        </>
      )}
    </>
  );
}
