import { useCallback, useEffect, useState } from 'react';
import { ask } from './api/client';
import { hangUp } from './api/live';
import { ShopQuery } from './api/queries';
import { useSession } from './api/session';
import { forgetJobs } from './api/store';
import { useRefreshOn } from './api/tenant-feed';
import type { Trouble } from './api/trouble';
import { ShopContext, type Shop } from './lib/shop';
import { useAddress } from './lib/router';
import { Shell } from './shell/shell';
import { ForgotPage } from './sign-in/forgot-page';
import { ResetPage } from './sign-in/reset-page';
import { SignInPage } from './sign-in/sign-in-page';
import { JoinPage } from './team/join-page';
import { Button } from './ui/button';
import { Empty } from './ui/states';
import { forgetToasts, Toaster } from './ui/toast';
import { words } from './words/words';

export function App() {
  const session = useSession();
  const { page } = useAddress();
  // Another person, another console: nothing of the last one's stays in memory.
  return (
    <>
      {page.page === 'join' ? (
        <JoinPage />
      ) : page.page === 'reset' ? (
        <ResetPage />
      ) : page.page === 'forgot' ? (
        <ForgotPage />
      ) : session.status === 'in' ? (
        <SignedIn key={session.session.token} />
      ) : (
        <SignInPage email={session.email} expired={session.because === 'expired'} />
      )}
      <Toaster />
    </>
  );
}

function SignedIn() {
  const [shop, setShop] = useState<Shop>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(ShopQuery, {});
    if (answer.ok) setShop({ viewer: answer.data.me, workflows: answer.data.workflows });
    setTrouble(answer.ok ? undefined : answer.trouble);
  }, []);
  // The name, the currency, the stages: everything on the screen is written with them.
  useRefreshOn(
    event => event.kind === 'TENANT_CHANGED' || event.kind.startsWith('WORKFLOW_'),
    () => void load(),
  );
  useEffect(() => {
    void load();
    return () => {
      hangUp();
      forgetJobs();
      forgetToasts();
    };
  }, [load]);
  if (shop) {
    return (
      <ShopContext value={shop}>
        <Shell />
      </ShopContext>
    );
  }
  if (!trouble) return null;
  return (
    <main className="alone">
      <Empty
        icon="warning"
        title={trouble.sentence}
        action={
          <Button look="primary" onClick={() => void load()}>
            {words.retry}
          </Button>
        }
      />
    </main>
  );
}
