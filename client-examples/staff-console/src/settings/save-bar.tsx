import { Button } from '../ui/button';
import { settingsWords as say } from '../words/settings';
import type { SettingsForm } from './use-settings';

/** Only there while there is something to save; stays in sight at the foot. */
export function SaveBar({ form }: { form: Pick<SettingsForm, 'dirty' | 'busy' | 'discard'> }) {
  if (!form.dirty) return null;
  return (
    <div className="save-bar">
      <span className="muted">{say.unsaved}</span>
      <Button look="quiet" onClick={form.discard}>
        {say.discard}
      </Button>
      <Button type="submit" look="primary" busy={form.busy}>
        {say.save}
      </Button>
    </div>
  );
}
