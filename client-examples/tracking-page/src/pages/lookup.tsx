import { useEffect, useState } from 'preact/hooks';
import { Contact, Footer } from '../cards/contact.tsx';
import { Header } from '../cards/header.tsx';
import { LookupForm } from '../cards/lookup-form.tsx';
import { fetchHostBrand } from '../kit/endpoints.ts';
import { Icon } from '../kit/icons.tsx';
import { ShopContext, useShopFor } from '../kit/shop.ts';
import type { Brand } from '../live/types.ts';

export function LookupPage() {
  const [brand, setBrand] = useState<Brand | null>(null);
  const shop = useShopFor(brand);
  const { lookup } = shop.words;
  useEffect(() => {
    // Without an answer the page works all the same, just without a face.
    void fetchHostBrand().then(setBrand, () => undefined);
  }, []);
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
              <span class="kicker">{lookup.kicker}</span> <span class="vh">·</span> {lookup.headline}
            </h1>
            <LookupForm />
            <ul class="tiles">
              <Tile icon="wrench" {...lookup.repairs} />
              <Tile icon="gem" {...lookup.bespoke} />
            </ul>
          </section>
          <Contact />
        </main>
        <Footer />
      </div>
    </ShopContext.Provider>
  );
}

interface TileProps {
  icon: 'wrench' | 'gem';
  prefix: string;
  title: string;
  text: string;
}

function Tile({ icon, prefix, title, text }: TileProps) {
  return (
    <li class="info" data-testid={`tile-${prefix}`}>
      <Icon name={icon} />
      <p class="info-title">
        {title} <span class="prefix">{prefix}-</span>
      </p>
      <p class="quiet">{text}</p>
    </li>
  );
}
