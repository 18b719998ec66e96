// What a shop tells its customers, as it is stored.
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { MailSettingsQuery, UpdateMailSettings } from '../api/mail-settings';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { MailSettingsPartsFragment, UpdateNotificationSettingsInput } from '../gql/graphql';
import { toastDone, toastTrouble } from '../ui/toast';
import { mailSettingsWords as say } from '../words/settings-mail';

export type MailSettings = MailSettingsPartsFragment;

export function useMailSettings() {
  const [settings, setSettings] = useState<MailSettings>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(MailSettingsQuery, {});
    if (answer.ok) setSettings(answer.data.notificationSettings);
    setTrouble(answer.ok ? undefined : answer.trouble);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind === 'NOTIFICATION_SETTINGS_CHANGED' || event.kind === 'TENANT_CHANGED',
    () => void load(),
  );
  /** A tick counts at once; when it was refused it goes back. */
  const update = async (input: UpdateNotificationSettingsInput, pretended: MailSettings): Promise<void> => {
    const before = settings;
    setSettings(pretended);
    const answer = await change(UpdateMailSettings, { input });
    if (answer.ok) {
      setSettings(answer.data.updateNotificationSettings);
      toastDone(say.changed);
    } else {
      setSettings(before);
      toastTrouble(answer.trouble.sentence);
    }
  };
  return { settings, setSettings, trouble, load, update };
}
