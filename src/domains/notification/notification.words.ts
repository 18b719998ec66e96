// What notifications say while a shop has not written anything else, and what stands around its words, in four languages.
import type { Language } from '../../kernel/language.ts';
import type { NotificationKind, Template } from './notification.ts';

export const defaultTemplates: Readonly<Record<Language, Readonly<Record<NotificationKind, Template>>>> = {
  en: {
    BOOKED_IN: {
      subject: '{shop} has received your order: {piece}',
      intro: 'Hello {customer},\n\nThank you for your order at {shop}. From here on we keep you up to date.',
    },
    STAGE_REACHED: {
      subject: '{stage}: {piece}',
      intro: 'Hello {customer},\n\nThere is news of your order at {shop}.',
    },
    READY: {
      subject: '{stage}: {piece}',
      intro: 'Hello {customer},\n\nGood news from {shop}.',
    },
    DECISION_ASKED: {
      subject: '{shop} needs your answer: {piece}',
      intro: 'Hello {customer},\n\nBefore we go on, we would like your answer. It takes a minute.',
    },
    REPLY_WAITING: {
      subject: '{shop} has answered you',
      intro: '{shop} has written you {messages} about order {order}.',
    },
    TRACKING_LINK: {
      subject: 'The link to your order at {shop}',
      intro: 'Hello {customer},\n\nHere is the link to your order. It always shows how things stand.',
    },
  },
  fr: {
    BOOKED_IN: {
      subject: '{shop} a bien reçu votre commande\u00a0: {piece}',
      intro:
        'Bonjour {customer},\n\nMerci pour votre commande chez {shop}. Nous vous tenons au courant de la suite.',
    },
    STAGE_REACHED: {
      subject: '{stage}\u00a0: {piece}',
      intro: 'Bonjour {customer},\n\nIl y a du nouveau pour votre commande chez {shop}.',
    },
    READY: {
      subject: '{stage}\u00a0: {piece}',
      intro: 'Bonjour {customer},\n\nBonne nouvelle de {shop}.',
    },
    DECISION_ASKED: {
      subject: '{shop} attend votre réponse\u00a0: {piece}',
      intro:
        'Bonjour {customer},\n\nAvant de continuer, nous aimerions avoir votre réponse. Une minute suffit.',
    },
    REPLY_WAITING: {
      subject: '{shop} vous a répondu',
      intro: '{shop} vous a écrit {messages} au sujet de la commande {order}.',
    },
    TRACKING_LINK: {
      subject: 'Le lien vers votre commande chez {shop}',
      intro: 'Bonjour {customer},\n\nVoici le lien vers votre commande. Il montre toujours où elle en est.',
    },
  },
  de: {
    BOOKED_IN: {
      subject: '{shop} hat Ihren Auftrag erhalten: {piece}',
      intro:
        'Guten Tag {customer},\n\nvielen Dank für Ihren Auftrag bei {shop}. Wir halten Sie auf dem Laufenden.',
    },
    STAGE_REACHED: {
      subject: '{stage}: {piece}',
      intro: 'Guten Tag {customer},\n\nes gibt Neues zu Ihrem Auftrag bei {shop}.',
    },
    READY: {
      subject: '{stage}: {piece}',
      intro: 'Guten Tag {customer},\n\ngute Nachrichten von {shop}.',
    },
    DECISION_ASKED: {
      subject: '{shop} braucht Ihre Antwort: {piece}',
      intro:
        'Guten Tag {customer},\n\nbevor es weitergeht, bitten wir Sie um Ihre Antwort. Es dauert nur eine Minute.',
    },
    REPLY_WAITING: {
      subject: '{shop} hat Ihnen geantwortet',
      intro: '{shop} hat Ihnen {messages} zum Auftrag {order} geschrieben.',
    },
    TRACKING_LINK: {
      subject: 'Der Link zu Ihrem Auftrag bei {shop}',
      intro:
        'Guten Tag {customer},\n\nhier ist der Link zu Ihrem Auftrag. Er zeigt immer, wie es gerade steht.',
    },
  },
  es: {
    BOOKED_IN: {
      subject: '{shop} ha recibido su pedido: {piece}',
      intro: 'Hola, {customer}:\n\nGracias por su pedido en {shop}. Desde ahora le mantenemos al corriente.',
    },
    STAGE_REACHED: {
      subject: '{stage}: {piece}',
      intro: 'Hola, {customer}:\n\nHay novedades sobre su pedido en {shop}.',
    },
    READY: {
      subject: '{stage}: {piece}',
      intro: 'Hola, {customer}:\n\nBuenas noticias de {shop}.',
    },
    DECISION_ASKED: {
      subject: '{shop} necesita su respuesta: {piece}',
      intro: 'Hola, {customer}:\n\nAntes de seguir, nos gustaría conocer su respuesta. Solo lleva un minuto.',
    },
    REPLY_WAITING: {
      subject: '{shop} le ha respondido',
      intro: '{shop} le ha escrito {messages} sobre el pedido {order}.',
    },
    TRACKING_LINK: {
      subject: 'El enlace a su pedido en {shop}',
      intro: 'Hola, {customer}:\n\nAquí está el enlace a su pedido. Siempre muestra cómo va.',
    },
  },
};

interface Words {
  readonly piece: string;
  readonly order: string;
  readonly trackingId: string;
  /** By the sort of the date. */
  readonly promise: Readonly<Record<'DUE' | 'ESTIMATE' | 'DELIVERY_WINDOW', string>>;
  /** Where a date is to stand in a sentence and none has been promised. */
  readonly noPromise: string;
  readonly messages: (count: number) => string;
  readonly button: Readonly<Record<'ORDER' | 'DECIDE' | 'READ', string>>;
  readonly plainLink: string;
  readonly questions: string;
  readonly writeTo: (contact: string) => string;
  readonly foot: (shop: string, link: boolean) => string;
}

export const frameWords: Readonly<Record<Language, Words>> = {
  en: {
    piece: 'Piece',
    order: 'Order',
    trackingId: 'Tracking ID',
    promise: { DUE: 'Due', ESTIMATE: 'Expected', DELIVERY_WINDOW: 'Delivery' },
    noPromise: 'a date that we will tell you',
    messages: count => (count === 1 ? 'a message' : `${count} messages`),
    button: { ORDER: 'View your order', DECIDE: 'Look and answer', READ: 'Read and answer' },
    plainLink: 'Or open this address:',
    questions: 'Questions about your order?',
    writeTo: contact => `Reach us at ${contact}.`,
    foot: (shop, link) =>
      `You receive this because you have an order with ${shop}.${link ? '\nThe link is yours alone.' : ''}`,
  },
  fr: {
    piece: 'Article',
    order: 'Commande',
    trackingId: 'Numéro de suivi',
    promise: { DUE: 'Pour le', ESTIMATE: 'Prévu', DELIVERY_WINDOW: 'Livraison' },
    noPromise: 'une date que nous vous indiquerons',
    messages: count => (count === 1 ? 'un message' : `${count} messages`),
    button: { ORDER: 'Voir votre commande', DECIDE: 'Regarder et répondre', READ: 'Lire et répondre' },
    plainLink: 'Ou ouvrez cette adresse\u00a0:',
    questions: 'Une question sur votre commande\u00a0?',
    writeTo: contact => `Contactez-nous\u00a0: ${contact}.`,
    foot: (shop, link) =>
      `Vous recevez cet e-mail parce que vous avez une commande chez ${shop}.${link ? '\nCe lien est personnel.' : ''}`,
  },
  de: {
    piece: 'Stück',
    order: 'Auftrag',
    trackingId: 'Auftragskennung',
    promise: { DUE: 'Fällig', ESTIMATE: 'Voraussichtlich', DELIVERY_WINDOW: 'Lieferung' },
    noPromise: 'ein Termin, den wir Ihnen noch nennen',
    messages: count => (count === 1 ? 'eine Nachricht' : `${count} Nachrichten`),
    button: { ORDER: 'Auftrag ansehen', DECIDE: 'Ansehen und antworten', READ: 'Lesen und antworten' },
    plainLink: 'Oder öffnen Sie diese Adresse:',
    questions: 'Fragen zu Ihrem Auftrag?',
    writeTo: contact => `Sie erreichen uns unter ${contact}.`,
    foot: (shop, link) =>
      `Sie erhalten diese E-Mail, weil Sie einen Auftrag bei ${shop} haben.${link ? '\nDer Link ist nur für Sie.' : ''}`,
  },
  es: {
    piece: 'Pieza',
    order: 'Pedido',
    trackingId: 'Código de seguimiento',
    promise: { DUE: 'Para el', ESTIMATE: 'Previsto', DELIVERY_WINDOW: 'Entrega' },
    noPromise: 'una fecha que le diremos',
    messages: count => (count === 1 ? 'un mensaje' : `${count} mensajes`),
    button: { ORDER: 'Ver su pedido', DECIDE: 'Ver y responder', READ: 'Leer y responder' },
    plainLink: 'O abra esta dirección:',
    questions: '¿Preguntas sobre su pedido?',
    writeTo: contact => `Escríbanos o llámenos: ${contact}.`,
    foot: (shop, link) =>
      `Recibe este correo porque tiene un pedido en ${shop}.${link ? '\nEl enlace es solo para usted.' : ''}`,
  },
};
