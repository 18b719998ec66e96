// What the take-in slip says, in the language of its customer.
import type { Language } from '../../kernel/language.ts';
import type { PromiseKind } from '../job/job.ts';

interface Words {
  readonly title: string;
  readonly scan: string;
  readonly order: string;
  readonly customer: string;
  readonly bookedIn: string;
  /** By the sort of the date. */
  readonly promise: Readonly<Record<PromiseKind, string>>;
  readonly deposit: string;
}

export const slipWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Take-in slip',
    scan: 'Scan to see where your piece stands, at any time.',
    order: 'Order',
    customer: 'Customer',
    bookedIn: 'Booked in',
    promise: { DUE: 'Due', ESTIMATE: 'Expected', DELIVERY_WINDOW: 'Delivery' },
    deposit: 'Deposit paid',
  },
  fr: {
    title: 'Reçu de dépôt',
    scan: 'Scannez pour suivre votre pièce à tout moment.',
    order: 'Commande',
    customer: 'Client',
    bookedIn: 'Reçu le',
    promise: { DUE: 'Pour le', ESTIMATE: 'Prévu le', DELIVERY_WINDOW: 'Livraison' },
    deposit: 'Acompte versé',
  },
  de: {
    title: 'Annahmebeleg',
    scan: 'Scannen und jederzeit sehen, wie weit wir sind.',
    order: 'Auftrag',
    customer: 'Kunde',
    bookedIn: 'Angenommen',
    promise: { DUE: 'Fällig', ESTIMATE: 'Voraussichtlich', DELIVERY_WINDOW: 'Lieferung' },
    deposit: 'Anzahlung',
  },
  es: {
    title: 'Resguardo de entrega',
    scan: 'Escanee para ver en todo momento cómo va su pieza.',
    order: 'Pedido',
    customer: 'Cliente',
    bookedIn: 'Recibido',
    promise: { DUE: 'Para el', ESTIMATE: 'Previsto', DELIVERY_WINDOW: 'Entrega' },
    deposit: 'Señal pagada',
  },
};
