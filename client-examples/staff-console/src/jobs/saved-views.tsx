// Views of the list that are kept: one's own, and those that colleagues share.
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { RemoveView, SavedViewsQuery, SaveView } from '../api/views';
import type { SavedViewPartsFragment } from '../gql/graphql';
import { refused, type Trouble } from '../api/trouble';
import { keyFor, settle } from '../lib/attempt';
import { Link, toJobs } from '../lib/router';
import { useShop } from '../lib/shop';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Notice, Skeleton } from '../ui/states';
import { TextField } from '../ui/text-field';
import { toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { writeFilter, type ListFilter } from './filter';

const say = words.views;
type View = SavedViewPartsFragment;

function SaveForm({
  query,
  onSaved,
  onCancel,
}: {
  query: string;
  onSaved: () => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const view = { name, query, shared };
    const input = { ...view, idempotencyKey: keyFor('view', view) };
    const answer = await change(SaveView, { input });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.saveView;
    if (result.__typename !== 'ViewSaved') return setTrouble(refused(result.message));
    settle('view');
    toastDone(say.saved(result.view.name));
    onSaved();
  };
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <Notice trouble={trouble} />
      <TextField
        label={say.name}
        hint={say.nameHint}
        value={name}
        onChange={setName}
        maxLength={60}
        autoFocus
      />
      <label className="check">
        <input type="checkbox" checked={shared} onChange={event => setShared(event.target.checked)} />
        <span>{say.shared}</span>
      </label>
      <footer>
        <Button onClick={onCancel}>{say.cancel}</Button>
        <Button type="submit" look="primary" busy={busy} disabled={!name.trim()}>
          {say.submit}
        </Button>
      </footer>
    </form>
  );
}

function ViewRow({ view, onRemove, onPick }: { view: View; onRemove: () => void; onPick: () => void }) {
  const { viewer } = useShop();
  const removable = view.mine || viewer.role !== 'MEMBER';
  return (
    <li>
      <Link to={toJobs(new URLSearchParams(view.query))} onClick={onPick} data-testid="saved-view">
        <b>{view.name}</b>
        <small>{view.mine ? (view.shared ? say.everybody : say.mine) : say.by(view.ownerName)}</small>
      </Link>
      {removable && <IconButton icon="trash" label={say.remove(view.name)} onClick={onRemove} />}
    </li>
  );
}

function useViews() {
  const [views, setViews] = useState<View[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(SavedViewsQuery, {});
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setViews(answer.data.savedViews);
  }, []);
  useEffect(() => void load(), [load]);
  const remove = async (view: View): Promise<void> => {
    const answer = await change(RemoveView, { id: view.id });
    if (!answer.ok) toastTrouble(answer.trouble.sentence);
    else toastDone(say.removed(view.name));
    await load();
  };
  return { views, trouble, load, remove };
}

function ViewsDialog({ filter, onClose }: { filter: ListFilter; onClose: () => void }) {
  const { views, trouble, load, remove } = useViews();
  const [saving, setSaving] = useState(false);
  const query = writeFilter(filter).toString();
  return (
    <Dialog title={saving ? say.saveTitle : say.title} onClose={onClose}>
      <Notice trouble={trouble} retry={() => void load()} />
      {saving ? (
        <SaveForm query={query} onSaved={onClose} onCancel={() => setSaving(false)} />
      ) : (
        <>
          {!views && !trouble && <Skeleton rows={3} label={say.title} />}
          {views?.length === 0 && <p>{say.none}</p>}
          <ul className="views">
            {views?.map(view => (
              <ViewRow key={view.id} view={view} onPick={onClose} onRemove={() => void remove(view)} />
            ))}
          </ul>
          <footer>
            <Button onClick={() => setSaving(true)}>{say.save}</Button>
          </footer>
        </>
      )}
    </Dialog>
  );
}

export function SavedViews({ filter }: { filter: ListFilter }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="mark-filter views-button" onClick={() => setOpen(true)}>
        <Icon name="star" size={14} /> {say.title}
      </button>
      {open && <ViewsDialog filter={filter} onClose={() => setOpen(false)} />}
    </>
  );
}
