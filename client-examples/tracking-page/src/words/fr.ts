// Le vouvoiement, et les espaces insécables que demande la ponctuation française.
import type { Words } from './en.ts';
import { pluralsOf } from './plural.ts';

const n = pluralsOf('fr');

export const fr: Words = {
  language: 'fr',
  languageChoice: 'Langue',
  title: brand => `Votre commande · ${brand}`,
  titleNotFound: brand => `Commande introuvable · ${brand}`,
  pageHeading: brand => `Votre commande chez ${brand}`,
  preview: { title: 'Suivez votre commande', text: 'Où elle en est, à tout moment.' },

  forCustomer: name => `Pour ${name}`,
  orderNumber: number => `Commande ${number}`,

  showAll: 'Tout afficher',
  showLess: 'Réduire',
  bookedIn: 'Déposé',
  ordered: 'Commandé',
  promise: { DUE: 'À remettre', ESTIMATE: 'Prêt, en principe', DELIVERY_WINDOW: 'Livraison' },
  promiseWas: when => `Initialement : ${when}`,

  statusNow: 'En ce moment :',
  since: when => `Depuis : ${when}`,
  next: 'Ensuite',
  stepDone: 'terminé',
  stepCurrent: 'étape en cours',
  stepUpcoming: 'à venir',

  line: {
    connecting: 'Connexion…',
    live: 'En direct',
    reconnecting: 'Reconnexion…',
    polling: time => `À jour à ${time}`,
    offline: time => `Hors ligne · état de ${time}`,
  },

  nextStep: 'La suite',
  sendMessage: 'Écrire un message',
  call: number => `Appeler le ${number}`,

  collection: {
    title: 'Retrait',
    pin: 'Votre code',
    hint: 'Donnez-le au comptoir, pour que votre pièce vous revienne bien. Ne le confiez qu’à la personne qui vient la retirer pour vous.',
    collected: 'Retirée',
  },

  photos: 'Photos',
  photo: (index, count) => `Photo ${index} sur ${count}`,
  openPhoto: caption => `Ouvrir la photo : ${caption}`,
  previousPhoto: 'Photo précédente',
  nextPhoto: 'Photo suivante',
  close: 'Fermer',
  file: 'Document',
  files: 'Documents',

  timeline: 'Historique',
  pending: 'À venir',
  timelineEmpty: 'Chaque étape sera notée ici, avec sa date.',

  messages: 'Messages',
  newMessages: count => n(count, { one: '# nouveau message', other: '# nouveaux messages' }),
  messagesEmpty: brand => `Une question sur votre commande ? ${brand} vous répondra ici même.`,
  earlierMessages: 'Afficher les messages précédents',
  earlierFailed: 'Le chargement a échoué. Réessayer',
  you: 'Vous',
  messageBy: name => `${name} :`,
  messageLabel: brand => `Message à ${brand}`,
  messagePlaceholder: 'Écrire un message',
  send: 'Envoyer',
  sending: 'Envoi…',
  sent: 'Envoyé',
  read: 'Lu',
  typing: brand => `${brand} écrit…`,
  present: 'En ligne',
  charactersLeft: count => n(count, { one: '# caractère restant', other: '# caractères restants' }),
  charactersOver: count =>
    n(count, {
      one: '# caractère de trop. Merci de raccourcir le message.',
      other: '# caractères de trop. Merci de raccourcir le message.',
    }),
  notSent: {
    unreachable: 'Non envoyé : la connexion a été interrompue.',
    limited: 'Pas encore envoyé : trop de messages à la fois. Patientez un instant.',
    refused: 'Non envoyé. Merci de modifier le message et de réessayer.',
    off: 'Non envoyé : cette boutique ne reçoit plus de messages ici.',
    photo: 'Une photo n’a pas pu être envoyée. Réessayez, ou retirez-la du message.',
  },
  retry: 'Réessayer',
  edit: 'Modifier',

  attach: {
    add: 'Ajouter des photos',
    chosen: count => n(count, { one: '# photo choisie', other: '# photos choisies' }),
    remove: index => `Retirer la photo ${index}`,
    alt: (index, count) => `Photo ${index} sur ${count} de ce message`,
    tooMany: most => n(most, { one: '# photo au maximum.', other: '# photos au maximum par message.' }),
    wrongKind: 'Uniquement des photos : JPEG, PNG ou WebP.',
    tooLarge: megabytes => `Cette photo est trop lourde : ${megabytes} Mo au maximum.`,
  },

  payment: {
    badge: 'À régler',
    title: 'Réglez votre commande',
    payNow: 'Payer maintenant',
    amountDue: 'Montant à régler',
    accepted: 'Moyens de paiement',
    opening: 'Ouverture de la page de paiement…',
    proceed: 'Continuer vers la page de paiement',
    prompt: {
      NOT_YET: 'Vous pourrez payer dès que nous aurons confirmé votre commande.',
      BEFORE_PICKUP: 'Votre commande est confirmée ! Merci de la régler avant le retrait.',
      AT_PICKUP: 'Votre commande est prête. Merci de la régler lors du retrait.',
      ON_ITS_WAY: 'Votre commande est en route et un paiement reste ouvert.',
      OVERDUE: 'Votre commande vous a été remise ; il reste un montant à régler.',
      SETTLED: 'Tout est réglé. Merci.',
    },
    /** Where nobody comes to collect anything. */
    promptSent: {
      BEFORE_PICKUP: 'Votre commande est confirmée. Nous l’envoyons dès qu’elle est réglée.',
      OVERDUE: 'Votre commande a été livrée et un paiement reste ouvert.',
    },
    unavailable:
      'Le paiement en ligne n’est pas possible pour le moment. Réessayez plus tard ou adressez-vous à la boutique.',
    settled: 'Il n’y a plus rien à régler. Merci.',
    limited: 'C’était un peu trop rapide. Réessayez dans un instant.',
    unreachable: 'La connexion a été interrompue. Merci de réessayer.',
  },
  items: {
    title: 'Articles',
    item: 'Article',
    quantity: 'Quantité',
    times: (count, price) => `${count} × ${price}`,
    subtotal: 'Sous-total',
    total: 'Total',
    paid: 'Déjà payé',
    due: 'Reste à payer',
  },

  decision: {
    title: { DESIGN: 'Votre dessin à valider', QUOTE: 'Votre devis', TERMS: 'Pour votre accord' },
    ask: {
      DESIGN: 'Regardez les images. Le réalisons-nous ainsi ?',
      QUOTE: 'Commençons-nous à ce prix ?',
      TERMS: 'Merci de relire ce que nous avons convenu. Tout est-il conforme à vos attentes ?',
    },
    amount: 'Prix',
    approve: 'Approuver',
    change: 'Demander une modification',
    name: 'Votre nom',
    nameHint: 'Il tient lieu de signature sous votre réponse.',
    note: 'Vos souhaits ou remarques',
    noteHint: 'Si quelque chose doit changer, dites-nous quoi.',
    sending: 'Envoi…',
    nameMissing: 'Merci d’indiquer votre nom.',
    noteMissing: 'Merci de préciser ce qu’il faut changer.',
    tooLong: most => n(most, { one: '# caractère au maximum.', other: '# caractères au maximum.' }),
    approved: (name, when) => `Approuvé par ${name}, ${when}`,
    changed: (name, when) => `Modification demandée par ${name}, ${when}`,
    afterApproved: 'Merci. Nous poursuivons sur cette base.',
    afterChanged: 'Merci. Une nouvelle version vous sera présentée ici.',
    stale:
      'Un changement a eu lieu depuis que vous avez ouvert la page. Voici la version actuelle ; merci de la regarder à nouveau.',
    already: 'Une réponse a déjà été donnée, peut-être depuis un autre téléphone. La voici.',
    limited: 'C’était un peu trop rapide. Rien n’a été envoyé ; réessayez dans un instant.',
    unreachable: 'La connexion a été interrompue. Rien n’est perdu ; merci de réessayer.',
    invalid: 'Votre réponse n’a pas pu être prise en compte. Merci de vérifier votre saisie.',
  },

  contact: 'Une question sur votre commande ?',
  contactThread: 'Écrivez-nous ci-dessus, ou contactez-nous ici.',
  contactPlain: 'Nous vous répondrons avec plaisir.',
  poweredBy: 'Suivi assuré par',

  notFound: {
    title: 'Commande introuvable',
    text: 'Comparez le numéro de suivi avec votre reçu ou avec le lien de votre message. Après le tiret, il n’y a que les chiffres 0 à 9 et les lettres A à F.',
    help: 'Toujours rien ? La boutique peut vérifier et vous envoyer un nouveau lien.',
  },
  unreachable: {
    title: 'La boutique est injoignable',
    text: 'Votre commande n’a pas pu être chargée. Cette page réessaie et s’ouvrira d’elle-même.',
  },
  loading: 'Chargement de votre commande',

  lookup: {
    title: brand => `Suivre votre commande · ${brand}`,
    kicker: 'Espace client',
    headline: 'Suivez votre commande',
    headlineJewellery: 'Suivez votre bijou',
    label: 'Numéro de suivi',
    hint: 'Il figure sur votre reçu et dans nos messages.',
    submit: 'Suivre la commande',
    empty: example => `Saisissez le numéro de suivi de votre reçu, par exemple ${example}.`,
    prefix: prefixes =>
      `Un numéro de suivi commence par trois lettres, comme ${prefixes}. Comparez-le avec votre reçu.`,
    length: count =>
      n(count, {
        one: 'Après les trois premières lettres viennent 8 à 12 caractères ; vous en avez saisi #. Comparez avec votre reçu.',
        other:
          'Après les trois premières lettres viennent 8 à 12 caractères ; vous en avez saisi #. Comparez avec votre reçu.',
      }),
    characters: wrong =>
      `« ${wrong} » ne peut pas figurer dans un numéro de suivi. Après les trois premières lettres, il n’y a que 0 à 9 et A à F.`,
    kinds: {
      REPAIR: {
        title: 'Réparations',
        text: 'Une pièce que vous nous avez confiée pour la réparer, l’ajuster ou la nettoyer.',
      },
      BESPOKE: {
        title: 'Sur mesure',
        text: 'Une pièce que nous dessinons et fabriquons rien que pour vous.',
      },
      BAKERY: {
        title: 'Commandes de pâtisserie',
        text: 'Ce que nous préparons au four pour le jour de votre choix.',
      },
      ECOMMERCE: {
        title: 'Commandes en ligne',
        text: 'Un colis de la boutique en ligne, jusqu’à votre porte.',
      },
      CUSTOM: { title: 'Autres commandes', text: 'Tout ce que nous préparons par ailleurs pour vous.' },
    },
  },

  announce: {
    stage: label => `Votre commande avance : ${label}.`,
    note: 'Une nouvelle note figure dans l’historique.',
    promise: when => `La date a changé : ${when}.`,
    message: (name, body) => `Nouveau message de ${name} : ${body}`,
    photo: 'Une nouvelle photo a été ajoutée.',
    paid: 'Votre paiement est arrivé. Merci.',
    decision: 'Votre réponse est attendue.',
    decided: 'Votre réponse est enregistrée.',
  },
};
