import { useShop } from '../kit/shop.ts';
import type { Job } from '../live/types.ts';
import { ShopFace } from './shop-face.tsx';

/** Whose page this is: the shop, the customer, the order. */
export function Header({ job }: { job: Job | null }) {
  const { brand, words } = useShop();
  return (
    <header class="shop" data-testid="header">
      <ShopFace />
      <div class="shop-words">
        <p class={brand.name.length > 40 ? 'shop-name long' : 'shop-name'} data-testid="shop-name">
          {brand.name}
        </p>
        {job && (
          <p class="shop-order">
            {job.customerName && <span data-testid="customer">{words.forCustomer(job.customerName)}</span>}
            <span data-testid="order-number">{words.orderNumber(job.orderNumber)}</span>
            <span data-testid="tracking-id">{job.trackingId}</span>
          </p>
        )}
      </div>
    </header>
  );
}
