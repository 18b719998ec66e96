// The three demo shops and their people. The passwords are public; production never loads them.
import type { PaymentMethod } from '../domains/payment/payment.ts';
import type { NewTenant } from '../domains/workflow/onboarding.service.ts';

export const DEMO_PASSWORD = 'waypost-demo';

export const jeweller: NewTenant = {
  slug: 'hartley-vance',
  name: 'Hartley & Vance',
  fallbackName: 'Your jeweller',
  accentColor: '#7a4b2b',
  contactEmail: 'hello@hartleyvance.example',
  contactPhone: '+44 20 7946 0123',
  customerNameOnPage: 'FIRST',
  presets: ['repair', 'bespoke'],
  staff: [
    {
      name: 'Eleanor Hartley',
      email: 'eleanor@hartleyvance.example',
      role: 'OWNER',
      password: DEMO_PASSWORD,
    },
    { name: 'Tom Vance', email: 'tom@hartleyvance.example', role: 'MEMBER', password: DEMO_PASSWORD },
  ],
};

/** Shown to the bakery's customers; without a payment provider nobody can pay online. */
export const bakeryMethods: readonly PaymentMethod[] = [
  {
    kind: 'CASH',
    label: 'Cash or card at pickup',
    instructions: 'Please pay at the counter when you collect.',
  },
  {
    kind: 'BANK_TRANSFER',
    label: 'Bank transfer',
    instructions:
      'Crumb & Clover, sort code 00-00-00, account 12345678. Give your order number as reference.',
  },
];

export const bakery: NewTenant = {
  slug: 'crumb-and-clover',
  name: 'Crumb & Clover',
  fallbackName: 'Your bakery',
  accentColor: '#a8456b',
  contactEmail: 'orders@crumbandclover.example',
  contactPhone: '+44 117 496 0456',
  customerNameOnPage: 'FULL',
  presets: ['bakery'],
  staff: [
    { name: 'Maya Clover', email: 'maya@crumbandclover.example', role: 'OWNER', password: DEMO_PASSWORD },
  ],
};

export const webShop: NewTenant = {
  slug: 'fell-and-fern',
  name: 'Fell & Fern',
  fallbackName: 'Your shop',
  accentColor: '#2f6b52',
  contactEmail: 'help@fellandfern.example',
  customerNameOnPage: 'FIRST',
  presets: ['ecommerce'],
  staff: [{ name: 'Isla Munro', email: 'isla@fellandfern.example', role: 'OWNER', password: DEMO_PASSWORD }],
};
