import { useState } from 'preact/hooks';
import { useShop } from '../kit/shop.ts';

/** The shop's logo, or its initials when there is none, or when it does not load. */
export function ShopFace() {
  const { brand } = useShop();
  const [broken, setBroken] = useState<string | null>(null);
  return brand.logoUrl && brand.logoUrl !== broken ? (
    <img
      class="face"
      src={brand.logoUrl}
      alt=""
      width="48"
      height="48"
      onError={() => setBroken(brand.logoUrl)}
    />
  ) : (
    <span class="face initials" aria-hidden="true">
      {brand.initials}
    </span>
  );
}
