import { useEffect, useRef, useState } from 'react';
import type { JobDetail } from '../api/store';
import { PrintSlip } from '../counter/print-slip';
import { Photos } from '../job/photos';
import { useJob } from '../job/use-job';
import { Link, navigate, toJob, toNewJob } from '../lib/router';
import { Button } from '../ui/button';
import { copy } from '../ui/copy';
import { Icon } from '../ui/icon';
import { words } from '../words/words';
import { counterWords } from '../words/counter';

const say = words.newJob;

/** The moment at the counter: the ID, large enough to read out or write down; the slip, and a photo while the piece is there. */
export function BookedIn({ job, onAnother }: { job: JobDetail; onAnother: () => void }) {
  const [printing, setPrinting] = useState(false);
  const open = useJob(job.id);
  const again = (to: string): void => {
    onAnother();
    navigate(to);
  };
  const next = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    next.current?.focus();
  }, []);
  return (
    <section className="pane new-job" aria-label={say.doneTitle}>
      <div className="sheet booked-in" data-testid="booked-in">
        <span className="booked-mark">
          <Icon name="check" size={22} />
        </span>
        <h1 ref={next} tabIndex={-1}>
          {say.doneTitle}
        </h1>
        <p className="booked-what">
          {job.itemType} · {words.job.order(job.order.number)}
        </p>
        <p className="big-id mono" data-testid="new-tracking-id">
          {job.trackingId}
        </p>
        <p className="muted">{say.doneText(job.customer.name)}</p>
        <div className="booked-actions">
          <Button icon="print" look="primary" onClick={() => setPrinting(true)}>
            {counterWords.print}
          </Button>
          <Button icon="copy" onClick={() => void copy(job.trackingId)}>
            {say.copyId}
          </Button>
          <Button icon="copy" onClick={() => void copy(job.trackingUrl)}>
            {say.copyLink}
          </Button>
          <a className="button plain public" href={job.trackingUrl} target="_blank" rel="noreferrer">
            <Icon name="eye" />
            {say.openPage}
          </a>
        </div>
        <Photos job={open.job ?? job} reload={open.reload} />
        {printing && <PrintSlip jobId={job.id} onClose={() => setPrinting(false)} />}
        <footer>
          <Button look="quiet" onClick={() => again(toNewJob())}>
            {say.another}
          </Button>
          <Button look="quiet" onClick={() => again(toNewJob(new URLSearchParams({ order: job.order.id })))}>
            {say.anotherFor(job.customer.name)}
          </Button>
          <Link className="button plain" to={toJob(job.id)}>
            {say.openJob}
          </Link>
        </footer>
      </div>
    </section>
  );
}
