import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import { Card } from './card.tsx';

export function Contact({ afterThread = false }: { afterThread?: boolean }) {
  const { brand, words } = useShop();
  if (!brand.contactEmail && !brand.contactPhone) return null;
  return (
    <Card name="contact" title={words.contact}>
      <p class="quiet">{afterThread ? words.contactThread : words.contactPlain}</p>
      <ContactLinks />
    </Card>
  );
}

export function ContactLinks() {
  const { brand } = useShop();
  return (
    <ul class="contact-links">
      {brand.contactPhone && (
        <li>
          <a href={`tel:${brand.contactPhone.replaceAll(/[^+\d]/g, '')}`}>
            <Icon name="phone" />
            {brand.contactPhone}
          </a>
        </li>
      )}
      {brand.contactEmail && (
        <li>
          <a href={`mailto:${brand.contactEmail}`}>
            <Icon name="mail" />
            {brand.contactEmail}
          </a>
        </li>
      )}
    </ul>
  );
}
