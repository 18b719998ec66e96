// The piece goes home. What is asked for is the shop's rule; there is always a way without, with a reason.
import { useState } from 'react';
import type { JobDetail } from '../api/store';
import type { CollectionCheck } from '../gql/graphql';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/states';
import { TextArea, TextField } from '../ui/text-field';
import { counterWords as say } from '../words-of-counter';
import { SignaturePad } from './signature-pad';
import { useHandOver, type HandOverForm, type Way } from './use-hand-over';

const WAYS: Readonly<Record<CollectionCheck, readonly Way[]>> = {
  NONE: [],
  PIN: ['PIN', 'REASON'],
  SIGNATURE: ['SIGNATURE', 'REASON'],
  EITHER: ['PIN', 'SIGNATURE', 'REASON'],
};

function Proof({ form, way }: { form: HandOverForm; way: Way }) {
  const { typed, set, errorOf } = form;
  if (way === 'PIN')
    return (
      <TextField
        label={say.pin}
        hint={say.pinHint}
        error={errorOf('pin')}
        inputMode="numeric"
        autoComplete="off"
        className="pin-box"
        maxLength={9}
        value={typed.pin}
        onChange={pin => set({ pin })}
        autoFocus
      />
    );
  if (way === 'SIGNATURE')
    return (
      <SignaturePad
        path={typed.signature}
        onChange={signature => set({ signature })}
        error={errorOf('signature')}
      />
    );
  return (
    <TextArea
      label={say.reason}
      hint={say.reasonHint}
      error={errorOf('reason')}
      maxLength={500}
      value={typed.reason}
      onChange={reason => set({ reason })}
      onSubmit={() => void form.send('REASON')}
    />
  );
}

function HandOverDialog({ job, onClose }: { job: JobDetail; onClose: () => void }) {
  const { collectionCheck } = useShop().viewer.tenant;
  const form = useHandOver(job, onClose);
  const ways = WAYS[collectionCheck];
  const way = form.way ?? ways[0] ?? 'REASON';
  return (
    <Dialog title={say.title(job.itemType)} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void form.send(way);
        }}
      >
        <Notice trouble={form.problem?.field ? undefined : form.problem?.trouble} />
        <fieldset className="choice">
          <legend className="hidden">{say.how}</legend>
          {ways.map(one => (
            <label key={one}>
              <input type="radio" name="proof" checked={way === one} onChange={() => form.setWay(one)} />
              <span>{say.ways[one]}</span>
            </label>
          ))}
        </fieldset>
        <Proof form={form} way={way} />
        <TextField
          label={say.collectedBy}
          hint={way === 'SIGNATURE' ? undefined : say.collectedByHint(job.customer.name)}
          error={form.errorOf('collectedBy')}
          optional={way !== 'SIGNATURE'}
          value={form.typed.collectedBy}
          onChange={collectedBy => form.set({ collectedBy })}
          autoComplete="off"
        />
        <div className="dialog-foot">
          <Button look="quiet" onClick={onClose}>
            {say.cancel}
          </Button>
          <Button type="submit" look="primary" busy={form.busy}>
            {say.handOver}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export function HandOverCard({ job }: { job: JobDetail }) {
  const { collectionCheck } = useShop().viewer.tenant;
  const [open, setOpen] = useState(false);
  const form = useHandOver(job, () => setOpen(false));
  if (!job.handOverTo || job.deletedAt) return null;
  const plain = collectionCheck === 'NONE';
  return (
    <section className="hand-over" aria-label={say.handOver} data-testid="hand-over">
      <div>
        <h2>{say.waiting}</h2>
        <p className="muted">{say.asks[collectionCheck]}</p>
      </div>
      <Button
        look="primary"
        icon="check"
        busy={form.busy}
        onClick={() => (plain ? void form.send(null) : setOpen(true))}
      >
        {say.handOver}
      </Button>
      <Notice trouble={plain ? form.problem?.trouble : undefined} />
      {open && <HandOverDialog job={job} onClose={() => setOpen(false)} />}
    </section>
  );
}
