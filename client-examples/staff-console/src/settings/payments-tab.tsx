// How the shop takes money: the list that customers read, and the account for paying online.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { PaymentSettingsQuery } from '../api/settings';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { PaymentSettingsPartsFragment } from '../gql/graphql';
import { Notice, Skeleton } from '../ui/states';
import { settingsWords } from '../words/settings';
import { Methods } from './methods';
import { Section } from './section';
import { Stripe } from './stripe';

const say = settingsWords.payments;

export function PaymentsTab({ mayChange }: { mayChange: boolean }) {
  const [stored, setStored] = useState<PaymentSettingsPartsFragment>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(PaymentSettingsQuery, {});
    if (answer.ok) setStored(answer.data.paymentSettings);
    setTrouble(answer.ok ? undefined : answer.trouble);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind === 'TENANT_CHANGED',
    () => void load(),
  );
  if (!stored)
    return trouble ? (
      <Notice trouble={trouble} retry={() => void load()} />
    ) : (
      <Skeleton rows={5} label={settingsWords.loading} />
    );
  return (
    <div className="settings-form">
      <Section title={say.methods} lead={say.lead}>
        <Methods stored={stored} onSaved={setStored} mayChange={mayChange} />
      </Section>
      <Section title={say.online} lead={say.onlineLead}>
        <Stripe account={stored.online ?? null} onSaved={setStored} />
      </Section>
    </div>
  );
}
