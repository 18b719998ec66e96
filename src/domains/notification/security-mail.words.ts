// What somebody of the staff is told about their own way in, in four languages.
import type { Language } from '../../kernel/language.ts';

export type SecurityKind =
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  | 'TOTP_ENABLED'
  | 'TOTP_DISABLED'
  | 'TOTP_TAKEN'
  | 'RECOVERY_CODE_USED'
  | 'RECOVERY_CODES_REPLACED';

interface Words {
  readonly hello: (name: string) => string;
  readonly subject: Readonly<Record<SecurityKind, (shop: string) => string>>;
  /** @param by who did it, for TOTP_TAKEN */
  readonly what: Readonly<Record<SecurityKind, (shop: string, by: string) => string>>;
  /** @param help whom to turn to */
  readonly advice: (kind: SecurityKind, help: string) => string;
  readonly help: (shop: string) => string;
  /** For a reader who is the owner. */
  readonly helpOfOwner: string;
  readonly when: string;
  readonly account: string;
  readonly button: string;
  readonly foot: (shop: string) => string;
}

export const securityWords: Readonly<Record<Language, Words>> = {
  en: {
    hello: name => `Hello ${name},`,
    subject: {
      PASSWORD_CHANGED: shop => `Your password at ${shop} was changed`,
      PASSWORD_RESET: shop => `A new password was set for your account at ${shop}`,
      TOTP_ENABLED: shop => `Two-step sign-in at ${shop} is switched on`,
      TOTP_DISABLED: shop => `Two-step sign-in at ${shop} is switched off`,
      TOTP_TAKEN: shop => `Two-step sign-in at ${shop} was switched off for you`,
      RECOVERY_CODE_USED: shop => `A recovery code was used at ${shop}`,
      RECOVERY_CODES_REPLACED: shop => `New recovery codes for your account at ${shop}`,
    },
    what: {
      PASSWORD_CHANGED: shop =>
        `The password of your account at ${shop} was changed in the console. Your other sessions have ended.`,
      PASSWORD_RESET: shop =>
        `A new password for your account at ${shop} was chosen with a link that went to this address. All your sessions have ended.`,
      TOTP_ENABLED: shop =>
        `Signing in to your account at ${shop} now asks for a code of an authenticator app as well. Your other sessions have ended.`,
      TOTP_DISABLED: shop => `Signing in to your account at ${shop} now asks for the password alone.`,
      TOTP_TAKEN: (shop, by) =>
        `${by} switched off two-step sign-in for you: signing in to your account at ${shop} now asks for the password alone. All your sessions have ended.`,
      RECOVERY_CODE_USED: shop =>
        `One of the recovery codes of your account at ${shop} stood in for a code of the app. It does not count again.`,
      RECOVERY_CODES_REPLACED: shop =>
        `Ten new recovery codes were made for your account at ${shop}. The ones from before count no more.`,
    },
    advice: (kind, help) =>
      kind === 'TOTP_ENABLED'
        ? `If that was you, there is nothing to do. If not, choose a new password now, and ask ${help} to switch two-step sign-in off for you.`
        : kind === 'TOTP_TAKEN'
          ? `If you asked for it, there is nothing to do but to set it up again when you can. If not, choose a new password now, and tell ${help}.`
          : `If that was you, there is nothing to do. If not, choose a new password now, which signs everybody else out, and tell ${help}.`,
    help: shop => `an owner of ${shop}`,
    helpOfOwner: 'another owner or whoever runs this system',
    when: 'When',
    account: 'Account',
    button: 'Choose a new password',
    foot: shop =>
      `You receive this because your account at ${shop} has this address. It tells you what concerns your sign-in.`,
  },
  fr: {
    hello: name => `Bonjour ${name},`,
    subject: {
      PASSWORD_CHANGED: shop => `Votre mot de passe chez ${shop} a été modifié`,
      PASSWORD_RESET: shop => `Nouveau mot de passe pour votre compte chez ${shop}`,
      TOTP_ENABLED: shop => `Connexion en deux étapes activée chez ${shop}`,
      TOTP_DISABLED: shop => `Connexion en deux étapes désactivée chez ${shop}`,
      TOTP_TAKEN: shop => `Connexion en deux étapes désactivée pour vous chez ${shop}`,
      RECOVERY_CODE_USED: shop => `Un code de secours a été utilisé chez ${shop}`,
      RECOVERY_CODES_REPLACED: shop => `Nouveaux codes de secours pour votre compte chez ${shop}`,
    },
    what: {
      PASSWORD_CHANGED: shop =>
        `Le mot de passe de votre compte chez ${shop} a été modifié dans la console. Vos autres sessions sont fermées.`,
      PASSWORD_RESET: shop =>
        `Un nouveau mot de passe a été choisi pour votre compte chez ${shop}, avec un lien envoyé à cette adresse. Toutes vos sessions sont fermées.`,
      TOTP_ENABLED: shop =>
        `La connexion à votre compte chez ${shop} demande désormais aussi un code d’une application d’authentification. Vos autres sessions sont fermées.`,
      TOTP_DISABLED: shop => `La connexion à votre compte chez ${shop} ne demande plus que le mot de passe.`,
      TOTP_TAKEN: (shop, by) =>
        `${by} a désactivé pour vous la connexion en deux étapes\u00a0: la connexion à votre compte chez ${shop} ne demande plus que le mot de passe. Toutes vos sessions sont fermées.`,
      RECOVERY_CODE_USED: shop =>
        `Un des codes de secours de votre compte chez ${shop} a remplacé un code de l’application. Il ne sert plus.`,
      RECOVERY_CODES_REPLACED: shop =>
        `Dix nouveaux codes de secours ont été créés pour votre compte chez ${shop}. Les précédents ne servent plus.`,
    },
    advice: (kind, help) =>
      kind === 'TOTP_ENABLED'
        ? `Si c’était vous, il n’y a rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe et demandez à ${help} de désactiver la connexion en deux étapes pour vous.`
        : kind === 'TOTP_TAKEN'
          ? `Si vous l’avez demandé, il n’y a rien à faire, sinon la remettre en place dès que possible. Si ce n’est pas le cas, choisissez tout de suite un nouveau mot de passe et prévenez ${help}.`
          : `Si c’était vous, il n’y a rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe, ce qui ferme toutes les autres sessions, et prévenez ${help}.`,
    help: shop => `un propriétaire de ${shop}`,
    helpOfOwner: 'un autre propriétaire ou la personne qui gère ce système',
    when: 'Quand',
    account: 'Compte',
    button: 'Choisir un nouveau mot de passe',
    foot: shop =>
      `Vous recevez cet e-mail parce que votre compte chez ${shop} porte cette adresse. Il vous informe de ce qui touche à votre connexion.`,
  },
  de: {
    hello: name => `Guten Tag ${name},`,
    subject: {
      PASSWORD_CHANGED: shop => `Ihr Passwort bei ${shop} wurde geändert`,
      PASSWORD_RESET: shop => `Neues Passwort für Ihr Konto bei ${shop}`,
      TOTP_ENABLED: shop => `Zweistufige Anmeldung bei ${shop} eingeschaltet`,
      TOTP_DISABLED: shop => `Zweistufige Anmeldung bei ${shop} ausgeschaltet`,
      TOTP_TAKEN: shop => `Zweistufige Anmeldung bei ${shop} für Sie ausgeschaltet`,
      RECOVERY_CODE_USED: shop => `Ein Wiederherstellungscode bei ${shop} wurde benutzt`,
      RECOVERY_CODES_REPLACED: shop => `Neue Wiederherstellungscodes für Ihr Konto bei ${shop}`,
    },
    what: {
      PASSWORD_CHANGED: shop =>
        `das Passwort Ihres Kontos bei ${shop} wurde in der Konsole geändert. Ihre anderen Sitzungen sind beendet.`,
      PASSWORD_RESET: shop =>
        `für Ihr Konto bei ${shop} wurde mit einem Link, der an diese Adresse ging, ein neues Passwort gewählt. Alle Ihre Sitzungen sind beendet.`,
      TOTP_ENABLED: shop =>
        `die Anmeldung an Ihrem Konto bei ${shop} verlangt jetzt auch einen Code aus einer Authenticator-App. Ihre anderen Sitzungen sind beendet.`,
      TOTP_DISABLED: shop => `die Anmeldung an Ihrem Konto bei ${shop} verlangt jetzt nur noch das Passwort.`,
      TOTP_TAKEN: (shop, by) =>
        `${by} hat die zweistufige Anmeldung für Sie ausgeschaltet: Die Anmeldung an Ihrem Konto bei ${shop} verlangt jetzt nur noch das Passwort. Alle Ihre Sitzungen sind beendet.`,
      RECOVERY_CODE_USED: shop =>
        `einer der Wiederherstellungscodes Ihres Kontos bei ${shop} hat einen Code der App ersetzt. Er gilt kein zweites Mal.`,
      RECOVERY_CODES_REPLACED: shop =>
        `für Ihr Konto bei ${shop} wurden zehn neue Wiederherstellungscodes erstellt. Die bisherigen gelten nicht mehr.`,
    },
    advice: (kind, help) =>
      kind === 'TOTP_ENABLED'
        ? `Waren Sie das, ist nichts zu tun. Wenn nicht, wählen Sie sofort ein neues Passwort und bitten Sie ${help}, die zweistufige Anmeldung für Sie auszuschalten.`
        : kind === 'TOTP_TAKEN'
          ? `Haben Sie darum gebeten, ist nichts zu tun, als sie bei Gelegenheit neu einzurichten. Wenn nicht, wählen Sie sofort ein neues Passwort und verständigen Sie ${help}.`
          : `Waren Sie das, ist nichts zu tun. Wenn nicht, wählen Sie sofort ein neues Passwort, das meldet alle anderen ab, und verständigen Sie ${help}.`,
    help: shop => `jemanden aus der Inhaberschaft von ${shop}`,
    helpOfOwner: 'eine andere Person aus der Inhaberschaft oder die Betreiber dieses Systems',
    when: 'Wann',
    account: 'Konto',
    button: 'Neues Passwort wählen',
    foot: shop =>
      `Sie erhalten diese E-Mail, weil Ihr Konto bei ${shop} diese Adresse hat. Sie sagt Ihnen, was Ihre Anmeldung betrifft.`,
  },
  es: {
    hello: name => `Hola, ${name}:`,
    subject: {
      PASSWORD_CHANGED: shop => `Se ha cambiado su contraseña en ${shop}`,
      PASSWORD_RESET: shop => `Contraseña nueva para su cuenta en ${shop}`,
      TOTP_ENABLED: shop => `Inicio de sesión en dos pasos activado en ${shop}`,
      TOTP_DISABLED: shop => `Inicio de sesión en dos pasos desactivado en ${shop}`,
      TOTP_TAKEN: shop => `Le han desactivado el inicio de sesión en dos pasos en ${shop}`,
      RECOVERY_CODE_USED: shop => `Se ha usado un código de recuperación en ${shop}`,
      RECOVERY_CODES_REPLACED: shop => `Nuevos códigos de recuperación para su cuenta en ${shop}`,
    },
    what: {
      PASSWORD_CHANGED: shop =>
        `Se ha cambiado en la consola la contraseña de su cuenta en ${shop}. Sus otras sesiones se han cerrado.`,
      PASSWORD_RESET: shop =>
        `Se ha elegido una contraseña nueva para su cuenta en ${shop} con un enlace enviado a esta dirección. Todas sus sesiones se han cerrado.`,
      TOTP_ENABLED: shop =>
        `Para entrar en su cuenta en ${shop} ahora se pide también un código de una aplicación de autenticación. Sus otras sesiones se han cerrado.`,
      TOTP_DISABLED: shop => `Para entrar en su cuenta en ${shop} ahora se pide solo la contraseña.`,
      TOTP_TAKEN: (shop, by) =>
        `${by} le ha desactivado el inicio de sesión en dos pasos: para entrar en su cuenta en ${shop} ahora se pide solo la contraseña. Todas sus sesiones se han cerrado.`,
      RECOVERY_CODE_USED: shop =>
        `Uno de los códigos de recuperación de su cuenta en ${shop} ha sustituido a un código de la aplicación. Ya no vale.`,
      RECOVERY_CODES_REPLACED: shop =>
        `Se han creado diez códigos de recuperación nuevos para su cuenta en ${shop}. Los anteriores ya no sirven.`,
    },
    advice: (kind, help) =>
      kind === 'TOTP_ENABLED'
        ? `Si ha sido usted, no tiene que hacer nada. Si no, elija ahora mismo una contraseña nueva y pida a ${help} que le desactive el inicio de sesión en dos pasos.`
        : kind === 'TOTP_TAKEN'
          ? `Si lo pidió usted, solo tiene que volver a configurarlo cuando pueda. Si no, elija ahora mismo una contraseña nueva y avise a ${help}.`
          : `Si ha sido usted, no tiene que hacer nada. Si no, elija ahora mismo una contraseña nueva, con lo que se cierran todas las demás sesiones, y avise a ${help}.`,
    help: shop => `alguien de la propiedad de ${shop}`,
    helpOfOwner: 'otra persona de la propiedad o a quien gestione este sistema',
    when: 'Cuándo',
    account: 'Cuenta',
    button: 'Elegir una contraseña nueva',
    foot: shop =>
      `Recibe este correo porque su cuenta en ${shop} tiene esta dirección. Le informa de lo que afecta a su inicio de sesión.`,
  },
};
