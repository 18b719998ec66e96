// The e-mail about answers that nobody has read, in four languages. It says that there is something and where, and not
// what: it may lie open on a telephone.
import type { Language } from '../../kernel/language.ts';

interface Words {
  readonly subject: (shop: string) => string;
  readonly lead: (shop: string, messages: number, order: string) => string;
  readonly button: string;
  readonly foot: (shop: string) => string;
}

export const unreadMailWords: Readonly<Record<Language, Words>> = {
  en: {
    subject: shop => `${shop} has answered you`,
    lead: (shop, messages, order) =>
      messages === 1
        ? `${shop} has written you a message about order ${order}.`
        : `${shop} has written you ${messages} messages about order ${order}.`,
    button: 'Read and answer',
    foot: shop => `You receive this because you left a piece with ${shop}. The link is yours alone.`,
  },
  fr: {
    subject: shop => `${shop} vous a répondu`,
    lead: (shop, messages, order) =>
      messages === 1
        ? `${shop} vous a écrit un message au sujet de la commande ${order}.`
        : `${shop} vous a écrit ${messages} messages au sujet de la commande ${order}.`,
    button: 'Lire et répondre',
    foot: shop =>
      `Vous recevez cet e-mail parce que vous avez confié une pièce à ${shop}. Ce lien est personnel.`,
  },
  de: {
    subject: shop => `${shop} hat Ihnen geantwortet`,
    lead: (shop, messages, order) =>
      messages === 1
        ? `${shop} hat Ihnen eine Nachricht zum Auftrag ${order} geschrieben.`
        : `${shop} hat Ihnen ${messages} Nachrichten zum Auftrag ${order} geschrieben.`,
    button: 'Lesen und antworten',
    foot: shop =>
      `Sie erhalten diese E-Mail, weil Sie ${shop} ein Stück anvertraut haben. Der Link ist nur für Sie.`,
  },
  es: {
    subject: shop => `${shop} le ha respondido`,
    lead: (shop, messages, order) =>
      messages === 1
        ? `${shop} le ha escrito un mensaje sobre el pedido ${order}.`
        : `${shop} le ha escrito ${messages} mensajes sobre el pedido ${order}.`,
    button: 'Leer y responder',
    foot: shop => `Recibe este correo porque confió una pieza a ${shop}. El enlace es solo para usted.`,
  },
};
