import { useState } from 'react';
import type { JobDetail } from '../api/store';
import { PrintSlip } from '../counter/print-slip';
import { Link, toOrder } from '../lib/router';
import { useMayManage } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button, IconButton } from '../ui/button';
import { copy } from '../ui/copy';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Menu, type MenuItem } from '../ui/menu';
import { words } from '../words/words';
import { counterWords } from '../words/counter';
import { deleteJob, restoreJob, restoreTracking, revokeTracking } from './changes';
import { EditDetails } from './edit-details';

const say = words.job;

function RevokeDialog({ job, onClose }: { job: JobDetail; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const revoke = async (): Promise<void> => {
    setBusy(true);
    await revokeTracking(job);
    onClose();
  };
  return (
    <Dialog title={words.link.sure} onClose={onClose}>
      <p>{words.link.sureText}</p>
      <footer>
        <Button onClick={onClose} autoFocus>
          {words.link.cancel}
        </Button>
        <Button look="danger" busy={busy} onClick={() => void revoke()} data-testid="revoke-confirm">
          {words.link.revokeNow}
        </Button>
      </footer>
    </Dialog>
  );
}

type Open = 'revoke' | 'edit' | 'slip' | undefined;

/** @param manages whether somebody may delete and restore */
function itemsFor(job: JobDetail, manages: boolean, open: (what: Open) => void): MenuItem[] {
  const copyId: MenuItem = { label: say.copyId, icon: 'copy', act: () => void copy(job.trackingId) };
  const restore: MenuItem = {
    label: words.remove.restore,
    icon: 'restore',
    act: () => void restoreJob(job),
  };
  const remove: MenuItem = {
    label: words.remove.action,
    icon: 'trash',
    danger: true,
    act: () => void deleteJob(job),
  };
  if (job.deletedAt) return manages ? [copyId, restore] : [copyId];
  return [
    { label: say.edit, icon: 'pencil', act: () => open('edit') },
    copyId,
    { label: counterWords.print, icon: 'print', act: () => open('slip') },
    job.revokedAt
      ? { label: words.link.restore, icon: 'restore', act: () => void restoreTracking(job) }
      : { label: words.link.revoke, icon: 'linkOff', act: () => open('revoke') },
    ...(manages ? [remove] : []),
  ];
}

export function JobHeader({ job, back }: { job: JobDetail; back: string }) {
  const [open, setOpen] = useState<Open>();
  const clock = useClock();
  const manages = useMayManage();
  const reachable = !job.revokedAt && !job.deletedAt;
  return (
    <header className="job-head">
      <Link className="back" to={back} aria-label={say.back} title={say.back}>
        <Icon name="back" />
      </Link>
      <div className="job-title">
        <h1>{job.itemType}</h1>
        <p className="job-ids">
          <span className="mono" data-testid="tracking-id">
            {job.trackingId}
          </span>
          <Link className="text-link" to={toOrder(job.order.id)}>
            {say.order(job.order.number)}
          </Link>
          <span title={clock.exact(job.bookedInAt)}>{say.bookedIn(clock.day(job.bookedInAt))}</span>
        </p>
      </div>
      <div className="job-actions">
        {reachable && (
          <>
            <a className="button plain public" href={job.trackingUrl} target="_blank" rel="noreferrer">
              <Icon name="eye" />
              <span>{say.customerView}</span>
            </a>
            <IconButton icon="copy" label={say.copyLink} onClick={() => void copy(job.trackingUrl)} />
          </>
        )}
        <Menu label={say.more} items={itemsFor(job, manages, setOpen)} />
      </div>
      {open === 'revoke' && <RevokeDialog job={job} onClose={() => setOpen(undefined)} />}
      {open === 'slip' && <PrintSlip jobId={job.id} onClose={() => setOpen(undefined)} />}
      {open === 'edit' && <EditDetails job={job} onClose={() => setOpen(undefined)} />}
    </header>
  );
}
