// When the e-mail about what needs attention goes out to those of the staff who want it.
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { DigestHourQuery, SetDigestHour } from '../api/mail-settings';
import { useRefreshOn } from '../api/tenant-feed';
import type { DigestHourQuery as Stored } from '../gql/graphql';
import { wholeHour } from '../lib/time';
import { Section } from '../settings/section';
import { Field } from '../ui/field';
import { toastDone, toastTrouble } from '../ui/toast';
import { mailSettingsWords as say } from '../words/settings-mail';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function useDigestHour() {
  const [tenant, setTenant] = useState<Stored['tenant']>();
  const load = useCallback(async () => {
    const answer = await ask(DigestHourQuery, {});
    if (answer.ok) setTenant(answer.data.tenant);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind === 'TENANT_CHANGED',
    () => void load(),
  );
  /** Counts at once; when it was refused it goes back. */
  const set = async (digestHour: number): Promise<void> => {
    if (!tenant) return;
    setTenant({ ...tenant, digestHour });
    const answer = await change(SetDigestHour, { input: { digestHour, expectedVersion: tenant.version } });
    if (!answer.ok) {
      setTenant(tenant);
      return toastTrouble(answer.trouble.sentence);
    }
    const result = answer.data.updateTenant;
    setTenant(result.__typename === 'InvalidInput' ? tenant : result.tenant);
    if (result.__typename === 'TenantUpdated') toastDone(say.changed);
    else toastTrouble(result.message);
  };
  return { hour: tenant?.digestHour, set };
}

export function DigestHour() {
  const { hour, set } = useDigestHour();
  return (
    <Section title={say.morning} lead={say.morningLead}>
      {hour !== undefined && (
        <Field label={say.morningHour} hint={say.morningHint}>
          {aria => (
            <select {...aria} value={hour} onChange={event => void set(Number(event.target.value))}>
              {HOURS.map(each => (
                <option key={each} value={each}>
                  {wholeHour(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </Section>
  );
}
