// The order page: its client, and the cards in their fixed order.
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../cards/announcer.tsx';
import { Contact } from '../cards/contact.tsx';
import { Footer } from '../cards/footer.tsx';
import { DecisionCard } from '../cards/decision.tsx';
import { Header } from '../cards/header.tsx';
import { Items } from '../cards/items.tsx';
import { Messages } from '../cards/messages.tsx';
import { NextStep } from '../cards/next-step.tsx';
import { NotFound } from '../cards/not-found.tsx';
import { Payment } from '../cards/payment.tsx';
import { Photos } from '../cards/photos.tsx';
import { Progress } from '../cards/progress.tsx';
import { Summary } from '../cards/summary.tsx';
import { Timeline } from '../cards/timeline.tsx';
import { Loading, Unreachable } from '../cards/waiting.tsx';
import type { Place } from '../kit/place.ts';
import { ShopContext, useShop, useShopFor } from '../kit/shop.ts';
import { useSpeech } from '../kit/speech.tsx';
import type { Page, TrackingClient, TrackingState } from '../live/types.ts';

interface TrackPageProps {
  place: Place;
  client: TrackingClient;
}

export function TrackPage({ place, client }: TrackPageProps) {
  const state = useTracking(client);
  const { language } = useSpeech();
  const { phase, page, hostBrand } = state;
  // Without a page nothing of the job's shop may be left, not even its colour: the host's brand takes over.
  const brand = page?.brand ?? hostBrand;
  const shop = useShopFor(brand);
  useEffect(() => client.speak(language), [language]);
  useEffect(() => {
    const { title, titleNotFound } = shop.words;
    // Never the ID: titles end up in histories, bookmarks and screenshots.
    if (brand) document.title = phase === 'not-found' ? titleNotFound(brand.name) : title(brand.name);
  }, [brand, phase, shop.words]);
  return (
    <ShopContext.Provider value={shop}>
      <div class="page" data-phase={phase}>
        {brand && <Header job={page?.job ?? null} />}
        <main>
          {page && <Order page={page} state={state} client={client} />}
          {phase === 'not-found' && <NotFound place={place} />}
          {phase === 'unreachable' && <Unreachable onRetry={() => client.wake()} />}
          {phase === 'loading' && <Loading />}
        </main>
        {brand && <Footer />}
      </div>
    </ShopContext.Provider>
  );
}

interface OrderProps {
  page: Page;
  state: TrackingState;
  client: TrackingClient;
}

function Order({ page, state, client }: OrderProps) {
  const composer = useRef<HTMLTextAreaElement>(null);
  const newestReply = useRef<HTMLLIElement>(null);
  const { job, thread, brand } = page;
  const { words } = useShop();
  return (
    <>
      <h1 class="vh">{words.pageHeading(brand.name)}</h1>
      <Announcer page={page} />
      {useMemo(
        () => (
          <Summary job={job} />
        ),
        [job],
      )}
      <Progress
        job={job}
        line={state.line}
        asOf={state.asOf}
        unread={thread?.unreadCount ?? 0}
        onUnread={() => bringUp(newestReply.current)}
      />
      <Story page={page} answered={state.answered} client={client} composer={composer} />
      {thread && (
        <Messages
          thread={thread}
          line={state.line}
          activity={state.activity}
          client={client}
          composer={composer}
          newestReply={newestReply}
        />
      )}
      <Contact afterThread={thread !== null} />
    </>
  );
}

interface StoryProps {
  page: Page;
  answered: TrackingState['answered'];
  client: TrackingClient;
  composer: RefObject<HTMLTextAreaElement>;
}

/** Everything between the progress and the messages. It stays as it is when only the line comes and goes. */
function Story({ page: { job, photos, thread }, answered, client, composer }: StoryProps) {
  const writable = thread !== null;
  return useMemo(() => {
    const decision = job.decision ?? answered;
    const open = decision?.state === 'OPEN' ? decision : null;
    // What is looked at in the question is not shown a second time below it.
    const asked = new Set(open?.attachments.map(({ id }) => id));
    const onExpired = () => client.photoFailed();
    return (
      <>
        <NextStep
          nextStep={job.nextStep}
          collection={job.collection}
          quiet={open !== null || job.payment?.action === 'ONLINE'}
          onMessage={writable ? () => bringUp(composer.current) : null}
        />
        {decision && (
          <DecisionCard
            decision={decision}
            onDecide={answer => client.decide(answer)}
            onExpired={onExpired}
          />
        )}
        {job.payment && (
          <Payment payment={job.payment} sent={job.kind === 'ECOMMERCE'} onPay={() => client.pay()} />
        )}
        <Items items={job.items} totals={job.totals} />
        <Photos files={job.files} photos={photos.filter(({ id }) => !asked.has(id))} onExpired={onExpired} />
        <Timeline entries={job.timeline} />
      </>
    );
  }, [job, photos, answered, writable]);
}

/** Scrolls to it and moves the focus there: for the composer, the cursor. */
function bringUp(field: HTMLElement | null) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

function useTracking(client: TrackingClient): TrackingState {
  const [state, setState] = useState(() => client.getState());
  useEffect(() => {
    const stopListening = client.subscribe(setState);
    const wake = () => client.wake();
    const seen = () => client.setVisible(document.visibilityState === 'visible');
    seen();
    client.start();
    addEventListener('online', wake);
    addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', seen);
    return () => {
      stopListening();
      client.stop();
      removeEventListener('online', wake);
      removeEventListener('pageshow', wake);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [client]);
  return state;
}
