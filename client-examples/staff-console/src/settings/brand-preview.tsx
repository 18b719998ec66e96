// The head of the customer's page as it would be, on light and on dark paper, with the page's own rule for legible
// colours.
import type { CSSProperties } from 'react';
import { accentProperties } from '../../../tracking-page/src/kit/accent';
import { settingsWords } from '../words/settings';
import type { Settings } from './editable';

const say = settingsWords.page;
const HEX = /^#[0-9a-f]{6}$/i;
export const isColour = (text: string): boolean => HEX.test(text);

/** Whether the page shows the colour as it is. */
const asItIs = (colour: string, used: string | undefined): boolean =>
  used?.toLowerCase() === colour.toLowerCase();

function Head({ shop, scheme, name }: { shop: Settings; scheme: 'light' | 'dark'; name: string }) {
  const colours = Object.fromEntries(accentProperties(shop.accentColor));
  const accent = colours[`--accent-${scheme}`];
  const style = {
    '--shop-accent': accent,
    '--shop-on-accent': colours[`--on-accent-${scheme}`],
    '--shop-tint': colours[`--tint-${scheme}`],
  } as CSSProperties;
  return (
    <figure className={`brand-head ${scheme}`} style={style}>
      <div>
        {shop.logoUrl ? (
          <img src={shop.logoUrl} alt="" />
        ) : (
          <span className="brand-face" aria-hidden="true">
            {shop.initials}
          </span>
        )}
        <span className="brand-name">{name}</span>
        <span className="brand-pill">{say.sample}</span>
      </div>
      <figcaption>
        <b>{scheme === 'light' ? say.light : say.dark}</b>
        <span>{asItIs(shop.accentColor, accent) ? say.fits : say.adjusted}</span>
      </figcaption>
    </figure>
  );
}

export function BrandPreview({ shop }: { shop: Settings }) {
  if (!isColour(shop.accentColor)) return null;
  const name = shop.name || shop.fallbackName;
  return (
    <div className="brand-preview" data-testid="brand-preview">
      <Head shop={shop} scheme="light" name={name} />
      <Head shop={shop} scheme="dark" name={name} />
    </div>
  );
}
