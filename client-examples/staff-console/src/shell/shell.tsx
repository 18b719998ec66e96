import { useCallback, useState } from 'react';
import { ask } from '../api/client';
import { JobQuery } from '../api/queries';
import { putDetail } from '../api/store';
import { useTenantFeed } from '../api/tenant-feed';
import { InboxPage } from '../inbox/inbox-page';
import { JobsPage } from '../jobs/jobs-page';
import { useScanner, useShortcuts } from '../lib/keys';
import { Link, navigate, toJob, toJobs, toNewJob, useAddress } from '../lib/router';
import { Empty } from '../ui/states';
import { toastTrouble } from '../ui/toast';
import { words } from '../words';
import { Help } from './help';
import { Nav } from './nav';

/** A slip was scanned, or a whole tracking ID typed into the search: go to its job. */
export async function openTracked(trackingId: string): Promise<boolean> {
  const answer = await ask(JobQuery, { trackingId });
  if (!answer.ok || !answer.data.job) return false;
  putDetail(answer.data.job);
  navigate(toJob(answer.data.job.id));
  return true;
}

export function Shell() {
  const { page, query } = useAddress();
  const [help, setHelp] = useState(false);
  useTenantFeed();
  useShortcuts({
    n: () => navigate(toNewJob(query)),
    '?': () => setHelp(true),
  });
  useScanner(
    useCallback((id: string) => {
      void openTracked(id).then(found => found || toastTrouble(words.job.missing[0]));
    }, []),
  );
  return (
    <div className="shell">
      <Nav page={page} onHelp={() => setHelp(true)} />
      {(page.page === 'jobs' || page.page === 'new') && (
        <JobsPage
          jobId={page.page === 'jobs' ? page.jobId : undefined}
          isNew={page.page === 'new'}
          query={query}
        />
      )}
      {page.page === 'inbox' && <InboxPage jobId={page.jobId} query={query} />}
      {page.page === 'unknown' && (
        <main className="alone">
          <Empty
            icon="warning"
            title={words.unknownPage[0]}
            action={<Link to={toJobs()}>{words.job.toList}</Link>}
          >
            {words.unknownPage[1]}
          </Empty>
        </main>
      )}
      {help && <Help onClose={() => setHelp(false)} />}
    </div>
  );
}
