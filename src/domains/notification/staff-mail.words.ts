// What an invitation and a link to a new password say to the people of a shop, in four languages.
import type { Language } from '../../kernel/language.ts';

interface Words {
  readonly hello: (name: string) => string;
  readonly invitation: {
    readonly subject: (by: string, shop: string) => string;
    readonly what: (by: string, shop: string) => string;
    readonly link: string;
    readonly button: string;
    readonly foot: (shop: string) => string;
  };
  readonly reset: {
    readonly subject: (shop: string) => string;
    readonly what: (shop: string) => string;
    readonly link: (minutes: number) => string;
    readonly button: string;
    readonly foot: string;
  };
}

export const staffMailWords: Readonly<Record<Language, Words>> = {
  en: {
    hello: name => `Hello ${name},`,
    invitation: {
      subject: (by, shop) => `${by} invites you to ${shop}`,
      what: (by, shop) =>
        `${by} would like you to work with ${shop} in its console. Choose a password and you are in.`,
      link: 'The link works once, for seven days.',
      button: 'Accept the invitation',
      foot: shop =>
        `You receive this because somebody at ${shop} entered your address. If that is a mistake, do nothing.`,
    },
    reset: {
      subject: shop => `A new password for ${shop}`,
      what: shop =>
        `Somebody asked for a new password for your account at ${shop}. If that was you, choose one here.`,
      link: minutes =>
        `The link works once, for ${minutes} minutes. You are signed out everywhere when you use it.`,
      button: 'Choose a password',
      foot: 'If it was not you, do nothing: your password stays as it is.',
    },
  },
  fr: {
    hello: name => `Bonjour ${name},`,
    invitation: {
      subject: (by, shop) => `${by} vous invite chez ${shop}`,
      what: (by, shop) =>
        `${by} vous invite à travailler dans la console de ${shop}. Choisissez un mot de passe pour y entrer.`,
      link: 'Le lien fonctionne une seule fois, pendant sept jours.',
      button: 'Accepter l’invitation',
      foot: shop =>
        `Vous recevez cet e-mail parce que quelqu’un chez ${shop} a saisi votre adresse. S’il s’agit d’une erreur, vous n’avez rien à faire.`,
    },
    reset: {
      subject: shop => `Un nouveau mot de passe pour ${shop}`,
      what: shop =>
        `Quelqu’un a demandé un nouveau mot de passe pour votre compte chez ${shop}. Si c’était vous, choisissez-le ici.`,
      link: minutes =>
        `Le lien fonctionne une seule fois, pendant ${minutes} minutes. Quand vous l’utilisez, toutes vos sessions sont fermées.`,
      button: 'Choisir un mot de passe',
      foot: 'Si ce n’était pas vous, vous n’avez rien à faire\u00a0: votre mot de passe reste le même.',
    },
  },
  de: {
    hello: name => `Guten Tag ${name},`,
    invitation: {
      subject: (by, shop) => `${by} lädt Sie zu ${shop} ein`,
      what: (by, shop) =>
        `${by} lädt Sie ein, in der Konsole von ${shop} mitzuarbeiten. Wählen Sie ein Passwort, und schon sind Sie dabei.`,
      link: 'Der Link gilt einmal und sieben Tage lang.',
      button: 'Einladung annehmen',
      foot: shop =>
        `Sie erhalten diese E-Mail, weil jemand bei ${shop} Ihre Adresse eingegeben hat. Wenn das ein Versehen ist, brauchen Sie nichts zu tun.`,
    },
    reset: {
      subject: shop => `Ein neues Passwort für ${shop}`,
      what: shop =>
        `für Ihr Konto bei ${shop} wurde ein neues Passwort angefordert. Waren Sie das, wählen Sie es hier.`,
      link: minutes =>
        `Der Link gilt einmal und ${minutes} Minuten lang. Wenn Sie ihn benutzen, werden Sie überall abgemeldet.`,
      button: 'Passwort wählen',
      foot: 'Waren Sie das nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
    },
  },
  es: {
    hello: name => `Hola, ${name}:`,
    invitation: {
      subject: (by, shop) => `${by} le invita a ${shop}`,
      what: (by, shop) =>
        `${by} le invita a trabajar en la consola de ${shop}. Elija una contraseña y ya podrá entrar.`,
      link: 'El enlace funciona una sola vez, durante siete días.',
      button: 'Aceptar la invitación',
      foot: shop =>
        `Recibe este correo porque alguien de ${shop} ha introducido su dirección. Si se trata de un error, no tiene que hacer nada.`,
    },
    reset: {
      subject: shop => `Una contraseña nueva para ${shop}`,
      what: shop =>
        `Alguien ha pedido una contraseña nueva para su cuenta en ${shop}. Si ha sido usted, elíjala aquí.`,
      link: minutes =>
        `El enlace funciona una sola vez, durante ${minutes} minutos. Al usarlo se cierran todas sus sesiones.`,
      button: 'Elegir una contraseña',
      foot: 'Si no ha sido usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
    },
  },
};
