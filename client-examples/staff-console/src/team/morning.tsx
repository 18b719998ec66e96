// One's own e-mail in the morning about what needs attention.
import { useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { MorningDigestQuery, SetMorningDigest } from '../api/attention';
import { attentionWords as say } from '../words/attention';
import { wholeHour } from '../lib/time';
import { toastDone, toastTrouble } from '../ui/toast';

export function Morning() {
  const [on, setOn] = useState<boolean>();
  const [hour, setHour] = useState(0);
  useEffect(() => {
    void ask(MorningDigestQuery, {}).then(answer => {
      if (!answer.ok) return;
      setOn(answer.data.me.morningDigest);
      setHour(answer.data.me.tenant.digestHour);
    });
  }, []);
  const set = async (wanted: boolean): Promise<void> => {
    setOn(wanted);
    const answer = await change(SetMorningDigest, { on: wanted });
    if (answer.ok) return toastDone(wanted ? say.morningOn : say.morningOff);
    setOn(!wanted);
    toastTrouble(answer.trouble.sentence);
  };
  if (on === undefined) return null;
  return (
    <>
      <h2>{say.morning}</h2>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={event => void set(event.target.checked)} />
        <span>
          {say.morningTick}
          <span className="muted tick-hint">{say.morningHint(wholeHour(hour))}</span>
        </span>
      </label>
    </>
  );
}
