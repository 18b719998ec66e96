// Nobody lets a piece go unpaid because the sum stood somewhere else.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { OrderDueQuery } from '../api/money';
import type { JobDetail } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { Icon } from '../ui/icon';
import { counterWords as say } from '../words/counter';

/** What is owed on the job's order, as the shop writes it; undefined when that is nothing, or not known yet. */
export function useDue(job: JobDetail): string | undefined {
  const { locale } = useShop().viewer.tenant;
  const [minor, setMinor] = useState(0);
  const { id: orderId, currency } = job.order;
  const load = useCallback(async () => {
    const answer = await ask(OrderDueQuery, { orderId });
    if (answer.ok) setMinor(answer.data.order?.dueMinor ?? 0);
  }, [orderId]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind === 'PAYMENT_CHANGED' && event.job?.order.id === orderId,
    () => void load(),
  );
  return minor > 0 ? formatMoney(minor, currency, locale) : undefined;
}

export const StillToPay = ({ due }: { due: string | undefined }) =>
  due && (
    <p className="hint-box" data-testid="hand-over-due">
      <Icon name="warning" /> {say.owed(due)}
    </p>
  );
