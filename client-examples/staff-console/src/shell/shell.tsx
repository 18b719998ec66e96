import { Suspense, useCallback, useEffect, useState } from 'react';
import { useTenantFeed } from '../api/tenant-feed';
import { useAnswers } from '../attention/use-answers';
import { InboxPage } from '../inbox/inbox-page';
import { JobsPage } from '../jobs/jobs-page';
import { openTracked } from '../jobs/open-tracked';
import { useScanner, useShortcuts } from '../lib/keys';
import {
  Link,
  navigate,
  toAttention,
  toBoard,
  toCustomers,
  toInbox,
  toJobs,
  toMails,
  toNewJob,
  toOrders,
  useAddress,
} from '../lib/router';
import { Empty } from '../ui/states';
import { toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { Help } from './help';
import { Nav } from './nav';
import { PageBoundary } from './page-boundary';
import {
  AttentionPage,
  BoardPage,
  CustomersPage,
  fetchAhead,
  ImportPage,
  MailsPage,
  OrdersPage,
  SettingsPage,
  TeamPage,
} from './pages';

/** The page that the address names. */
function Open({ page, query }: ReturnType<typeof useAddress>) {
  return (
    <>
      {(page.page === 'jobs' || page.page === 'new') && (
        <JobsPage
          jobId={page.page === 'jobs' ? page.jobId : undefined}
          isNew={page.page === 'new'}
          query={query}
        />
      )}
      {page.page === 'board' && <BoardPage jobId={page.jobId} query={query} />}
      {page.page === 'attention' && <AttentionPage />}
      {page.page === 'mails' && <MailsPage query={query} />}
      {page.page === 'inbox' && <InboxPage jobId={page.jobId} query={query} />}
      {page.page === 'customers' && <CustomersPage id={page.id} query={query} />}
      {page.page === 'orders' && <OrdersPage id={page.id} query={query} />}
      {page.page === 'import' && <ImportPage id={page.id} />}
      {page.page === 'team' && <TeamPage tab={page.tab} />}
      {page.page === 'settings' && <SettingsPage tab={page.tab} id={page.id} />}
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
    </>
  );
}

export function Shell() {
  const { page, query } = useAddress();
  const [help, setHelp] = useState(false);
  useTenantFeed();
  useAnswers();
  useEffect(fetchAhead, []);
  useShortcuts({
    n: () => navigate(toNewJob(query)),
    'g b': () => navigate(toBoard()),
    'g j': () => navigate(toJobs()),
    'g i': () => navigate(toInbox()),
    'g a': () => navigate(toAttention()),
    'g c': () => navigate(toCustomers()),
    'g o': () => navigate(toOrders()),
    'g m': () => navigate(toMails()),
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
      <PageBoundary key={page.page}>
        <Suspense>
          <Open page={page} query={query} />
        </Suspense>
      </PageBoundary>
      {help && <Help onClose={() => setHelp(false)} />}
    </div>
  );
}
