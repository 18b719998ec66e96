// The piece goes home. What is asked for is the shop's rule; there is always a way without, with a reason.
import { useState } from 'react';
import type { JobDetail } from '../api/store';
import type { CollectionCheck } from '../gql/graphql';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { KeptNote } from '../ui/kept-note';
import { Notice } from '../ui/states';
import { TextArea, TextField } from '../ui/text-field';
import { counterWords as say } from '../words/counter';
import { CollectionPhoto } from './collection-photo';
import { SignaturePad } from './signature-pad';
import { StillToPay, useDue } from './still-to-pay';
import { handOverDraft, useHandOver, type HandOverForm, type Way } from './use-hand-over';

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

function Proofs({ form, ways, way }: { form: HandOverForm; ways: readonly Way[]; way: Way }) {
  return (
    <>
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
    </>
  );
}

interface DialogProps {
  job: JobDetail;
  due: string | undefined;
  onClose: () => void;
}

function HandOverDialog({ job, due, onClose }: DialogProps) {
  const { collectionCheck } = useShop().viewer.tenant;
  const form = useHandOver(job, onClose);
  const cancel = (): void => {
    form.clear();
    onClose();
  };
  const ways = WAYS[collectionCheck];
  const way = form.way ?? ways[0] ?? null;
  return (
    <Dialog
      title={say.title(job.itemType)}
      onClose={onClose}
      filled={form.typed.signature !== '' || form.photo !== undefined}
    >
      <form
        className="form"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void form.send(way);
        }}
      >
        <KeptNote draft={handOverDraft(job)} />
        <StillToPay due={due} />
        <Notice trouble={form.problem?.field ? undefined : form.problem?.trouble} />
        {way && <Proofs form={form} ways={ways} way={way} />}
        <TextField
          label={say.collectedBy}
          hint={way === 'SIGNATURE' ? undefined : say.collectedByHint(job.customer.name)}
          error={form.errorOf('collectedBy')}
          optional={way !== 'SIGNATURE'}
          value={form.typed.collectedBy}
          onChange={collectedBy => form.set({ collectedBy })}
          autoComplete="off"
        />
        <CollectionPhoto form={form} />
        <div className="dialog-foot">
          <Button look="quiet" onClick={cancel}>
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

function Waiting({ job }: { job: JobDetail }) {
  const { collectionCheck } = useShop().viewer.tenant;
  const [open, setOpen] = useState(false);
  const form = useHandOver(job, () => setOpen(false));
  const due = useDue(job);
  const plain = collectionCheck === 'NONE';
  return (
    <section className="hand-over" aria-label={say.handOver} data-testid="hand-over">
      <div>
        <h2>{say.waiting}</h2>
        <p className="muted">{say.asks[collectionCheck]}</p>
        <StillToPay due={due} />
      </div>
      <div className="hand-over-ways">
        {plain && (
          <Button icon="camera" onClick={() => setOpen(true)}>
            {say.photo.with}
          </Button>
        )}
        <Button
          look="primary"
          icon="check"
          busy={form.busy}
          onClick={() => (plain ? void form.send(null, true) : setOpen(true))}
        >
          {say.handOver}
        </Button>
      </div>
      <Notice trouble={plain ? form.problem?.trouble : undefined} />
      {open && <HandOverDialog job={job} due={due} onClose={() => setOpen(false)} />}
    </section>
  );
}

export function HandOverCard({ job }: { job: JobDetail }) {
  return job.handOverTo && !job.deletedAt ? <Waiting job={job} /> : null;
}
