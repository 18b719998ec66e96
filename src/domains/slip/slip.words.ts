// What the take-in slip says, in the shop's language.
import type { Language } from '../../kernel/language.ts';

interface Words {
  readonly title: string;
  readonly scan: string;
  readonly order: string;
  readonly customer: string;
  readonly bookedIn: string;
  readonly promise: string;
  readonly deposit: string;
}

export const slipWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Take-in slip',
    scan: 'Scan to see where your piece stands, at any time.',
    order: 'Order',
    customer: 'Customer',
    bookedIn: 'Booked in',
    promise: 'Expected',
    deposit: 'Deposit paid',
  },
  fr: {
    title: 'Reçu de dépôt',
    scan: 'Scannez pour suivre votre pièce à tout moment.',
    order: 'Commande',
    customer: 'Client',
    bookedIn: 'Reçu le',
    promise: 'Prévu le',
    deposit: 'Acompte versé',
  },
  de: {
    title: 'Annahmebeleg',
    scan: 'Scannen und jederzeit sehen, wie weit wir sind.',
    order: 'Auftrag',
    customer: 'Kunde',
    bookedIn: 'Angenommen',
    promise: 'Voraussichtlich',
    deposit: 'Anzahlung',
  },
  es: {
    title: 'Resguardo de entrega',
    scan: 'Escanee para ver en todo momento cómo va su pieza.',
    order: 'Pedido',
    customer: 'Cliente',
    bookedIn: 'Recibido',
    promise: 'Previsto',
    deposit: 'Señal pagada',
  },
};
