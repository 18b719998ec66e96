import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import type { Place } from '../kit/place.ts';
import { useShop } from '../kit/shop.ts';
import { ContactLinks } from './contact.tsx';
import { LookupForm } from './lookup-form.tsx';

/** The same card for unknown, mistyped, withdrawn and deleted: it knows no difference, so it cannot tell one. */
export function NotFound({ place }: { place: Place }) {
  const { words } = useShop();
  const heading = useRef<HTMLHeadingElement>(null);
  // When a page turns into this card under somebody's hands, they are told, and see all of it.
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="card not-found" data-testid="not-found" aria-labelledby="nothing">
      <span class="emblem" aria-hidden="true">
        <Icon name="search" size={26} />
      </span>
      <h1 id="nothing" ref={heading} tabIndex={-1}>
        {words.notFound.title}
      </h1>
      <p>{words.notFound.text}</p>
      <LookupForm place={place} kinds={[]} typed={place.id} />
      <div class="not-found-help">
        <p class="quiet">{words.notFound.help}</p>
        <ContactLinks />
      </div>
    </section>
  );
}
