import { useEffect } from 'preact/hooks';
import { Contact } from '../cards/contact.tsx';
import { Footer } from '../cards/footer.tsx';
import { Header } from '../cards/header.tsx';
import { LookupForm } from '../cards/lookup-form.tsx';
import { Icon } from '../kit/icons.tsx';
import type { IconName } from '../kit/icons.tsx';
import type { Place } from '../kit/place.ts';
import { ShopContext, useShop, useShopFor } from '../kit/shop.ts';
import type { Brand, LookupKind } from '../live/types.ts';
import type { Words } from '../words/en.ts';

interface LookupPageProps {
  place: Place;
  /** null: it could not be asked for. The page works all the same, just without a face. */
  brand: Brand | null;
  kinds: readonly LookupKind[];
  /** What was sent without a script and is no ID. */
  sent: string | null;
}

export function LookupPage({ place, brand, kinds, sent }: LookupPageProps) {
  const shop = useShopFor(brand);
  const { lookup } = shop.words;
  useEffect(() => {
    if (brand) document.title = lookup.title(brand.name);
  }, [brand, lookup]);
  return (
    <ShopContext.Provider value={shop}>
      <div class="page lookup-page">
        {brand ? <Header job={null} /> : <div class="shop" aria-hidden="true" />}
        <main>
          <section class="card lookup" aria-labelledby="headline">
            <h1 id="headline">
              <span class="kicker">{lookup.kicker}</span> <span class="vh">·</span> {headline(kinds, lookup)}
            </h1>
            <LookupForm place={place} kinds={kinds} sent={sent} />
            <Tiles kinds={kinds} />
          </section>
          <Contact />
        </main>
        <Footer />
      </div>
    </ShopContext.Provider>
  );
}

/** Repairs and bespoke pieces under one roof are a jeweller's; nobody else is told of jewellery. */
function headline(kinds: readonly LookupKind[], lookup: Words['lookup']): string {
  const here = new Set(kinds.map(({ kind }) => kind));
  const jeweller = here.size === 2 && here.has('REPAIR') && here.has('BESPOKE');
  return jeweller ? lookup.headlineJewellery : lookup.headline;
}

const icons: Record<LookupKind['kind'], IconName> = {
  REPAIR: 'wrench',
  BESPOKE: 'gem',
  BAKERY: 'cake',
  ECOMMERCE: 'parcel',
  CUSTOM: 'note',
};

function Tiles({ kinds }: { kinds: readonly LookupKind[] }) {
  const { words } = useShop();
  if (kinds.length === 0) return null;
  return (
    <ul class={kinds.length === 1 ? 'tiles single' : 'tiles'}>
      {kinds.map(({ prefix, kind }) => (
        <li key={prefix} class="info" data-testid={`tile-${prefix}`}>
          <Icon name={icons[kind]} />
          <p class="info-title">
            {words.lookup.kinds[kind].title} <span class="prefix">{prefix}-</span>
          </p>
          <p class="quiet">{words.lookup.kinds[kind].text}</p>
        </li>
      ))}
    </ul>
  );
}
