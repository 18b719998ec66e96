// In der Sie-Form, kurz und freundlich.
import type { Words } from './en.ts';
import { pluralsOf } from './plural.ts';

const n = pluralsOf('de');

export const de: Words = {
  language: 'de',
  languageChoice: 'Sprache',
  title: brand => `Ihr Auftrag · ${brand}`,
  titleNotFound: brand => `Auftrag nicht gefunden · ${brand}`,
  pageHeading: brand => `Ihr Auftrag bei ${brand}`,
  preview: { title: 'Verfolgen Sie Ihren Auftrag', text: 'Sehen Sie jederzeit, wie weit er ist.' },

  forCustomer: name => `Für ${name}`,
  orderNumber: number => `Auftrag ${number}`,

  showAll: 'Alles anzeigen',
  showLess: 'Weniger anzeigen',
  bookedIn: 'Angenommen',
  ordered: 'Bestellt',
  promise: { DUE: 'Fertig bis', ESTIMATE: 'Voraussichtlich fertig', DELIVERY_WINDOW: 'Lieferung' },
  promiseWas: when => `Bisher: ${when}`,

  statusNow: 'Jetzt:',
  since: when => `Seit ${when}`,
  next: 'Danach',
  stepDone: 'erledigt',
  stepCurrent: 'hier ist Ihr Auftrag jetzt',
  stepUpcoming: 'kommt noch',

  line: {
    connecting: 'Verbindung wird aufgebaut…',
    live: 'Live',
    reconnecting: 'Verbindung wird wiederhergestellt…',
    polling: time => `Stand: ${time} Uhr`,
    offline: time => `Offline · Stand: ${time} Uhr`,
  },

  nextStep: 'Wie es weitergeht',
  sendMessage: 'Nachricht schreiben',
  call: number => `${number} anrufen`,

  collection: {
    title: 'Abholung',
    pin: 'Ihre PIN',
    hint: 'Nennen Sie sie bei der Abholung, damit Ihr Stück nur an Sie geht. Geben Sie sie nur weiter, wenn jemand für Sie abholt.',
    collected: 'Abgeholt',
  },

  photos: 'Fotos',
  photo: (index, count) => `Foto ${index} von ${count}`,
  openPhoto: caption => `Foto öffnen: ${caption}`,
  previousPhoto: 'Vorheriges Foto',
  nextPhoto: 'Nächstes Foto',
  close: 'Schließen',
  file: 'Dokument',
  files: 'Dokumente',

  timeline: 'Verlauf',
  pending: 'Ausstehend',
  timelineEmpty: 'Hier wird jeder Schritt mit seinem Datum stehen.',

  messages: 'Nachrichten',
  newMessages: count => n(count, { one: '# neue Nachricht', other: '# neue Nachrichten' }),
  messagesEmpty: brand => `Haben Sie eine Frage zu Ihrem Auftrag? ${brand} antwortet Ihnen gleich hier.`,
  earlierMessages: 'Frühere Nachrichten anzeigen',
  earlierFailed: 'Das hat nicht geklappt. Erneut versuchen',
  you: 'Sie',
  messageBy: name => `${name}:`,
  messageLabel: brand => `Nachricht an ${brand}`,
  messagePlaceholder: 'Nachricht schreiben',
  send: 'Senden',
  sending: 'Wird gesendet…',
  sent: 'Gesendet',
  read: 'Gelesen',
  typing: brand => `${brand} schreibt…`,
  present: 'Gerade da',
  charactersLeft: count => n(count, { one: 'noch # Zeichen', other: 'noch # Zeichen' }),
  charactersOver: count =>
    n(count, {
      one: '# Zeichen zu viel. Bitte kürzen Sie die Nachricht.',
      other: '# Zeichen zu viel. Bitte kürzen Sie die Nachricht.',
    }),
  notSent: {
    unreachable: 'Nicht gesendet: Die Verbindung ist abgerissen.',
    limited: 'Noch nicht gesendet: zu viele Nachrichten auf einmal. Bitte warten Sie einen Moment.',
    refused: 'Nicht gesendet. Bitte ändern Sie die Nachricht und versuchen Sie es erneut.',
    off: 'Nicht gesendet: Hier werden keine Nachrichten mehr angenommen.',
    photo:
      'Ein Foto ließ sich nicht senden. Versuchen Sie es erneut, oder nehmen Sie es aus der Nachricht heraus.',
  },
  retry: 'Erneut versuchen',
  edit: 'Bearbeiten',

  attach: {
    add: 'Fotos hinzufügen',
    chosen: count => n(count, { one: '# Foto ausgewählt', other: '# Fotos ausgewählt' }),
    remove: index => `Foto ${index} entfernen`,
    alt: (index, count) => `Foto ${index} von ${count} in dieser Nachricht`,
    tooMany: most => n(most, { one: 'Höchstens # Foto.', other: 'Höchstens # Fotos je Nachricht.' }),
    wrongKind: 'Bitte nur Fotos: JPEG, PNG oder WebP.',
    tooLarge: megabytes => `Dieses Foto ist zu groß: höchstens ${megabytes} MB.`,
  },

  payment: {
    badge: 'Zahlung offen',
    title: 'Zahlung abschließen',
    payNow: 'Jetzt bezahlen',
    amountDue: 'Offener Betrag',
    accepted: 'So können Sie bezahlen',
    opening: 'Die Bezahlseite wird geöffnet…',
    proceed: 'Weiter zur Bezahlseite',
    prompt: {
      NOT_YET: 'Sie können bezahlen, sobald wir Ihren Auftrag bestätigt haben.',
      BEFORE_PICKUP: 'Ihr Auftrag ist bestätigt! Bitte bezahlen Sie vor der Abholung.',
      AT_PICKUP: 'Ihr Auftrag ist fertig. Bitte bezahlen Sie bei der Abholung.',
      ON_ITS_WAY: 'Ihre Bestellung ist unterwegs, und eine Zahlung ist noch offen.',
      OVERDUE: 'Ihr Auftrag ist übergeben, ein Betrag ist noch offen.',
      SETTLED: 'Alles ist bezahlt. Vielen Dank.',
    },
    /** Where nobody comes to collect anything. */
    promptSent: {
      BEFORE_PICKUP: 'Ihre Bestellung ist bestätigt. Wir versenden sie, sobald sie bezahlt ist.',
      OVERDUE: 'Ihre Bestellung wurde zugestellt, und eine Zahlung ist noch offen.',
    },
    unavailable:
      'Online bezahlen ist gerade nicht möglich. Bitte versuchen Sie es später erneut oder wenden Sie sich an das Geschäft.',
    settled: 'Es ist nichts mehr offen. Vielen Dank.',
    limited: 'Das war etwas zu schnell. Bitte versuchen Sie es gleich noch einmal.',
    unreachable: 'Die Verbindung ist abgerissen. Bitte versuchen Sie es erneut.',
  },
  items: {
    title: 'Positionen',
    item: 'Position',
    quantity: 'Menge',
    times: (count, price) => `${count} × ${price}`,
    subtotal: 'Zwischensumme',
    total: 'Gesamtsumme',
    paid: 'Bezahlt',
    due: 'Noch offen',
  },

  decision: {
    title: { DESIGN: 'Ihr Entwurf zur Freigabe', QUOTE: 'Ihr Kostenvoranschlag', TERMS: 'Ihre Zustimmung' },
    ask: {
      DESIGN: 'Sehen Sie sich die Bilder an. Sollen wir es so anfertigen?',
      QUOTE: 'Sollen wir zu diesem Preis beginnen?',
      TERMS: 'Bitte lesen Sie, was wir vereinbart haben. Ist alles so, wie Sie es erwarten?',
    },
    amount: 'Preis',
    approve: 'Freigeben',
    change: 'Änderung wünschen',
    name: 'Ihr Name',
    nameHint: 'Er steht wie eine Unterschrift unter Ihrer Antwort.',
    note: 'Ihre Wünsche oder Anmerkungen',
    noteHint: 'Wenn etwas anders werden soll, schreiben Sie bitte, was.',
    sending: 'Wird gesendet…',
    nameMissing: 'Bitte geben Sie Ihren Namen ein.',
    noteMissing: 'Bitte schreiben Sie, was anders werden soll.',
    tooLong: most => n(most, { one: 'Höchstens # Zeichen.', other: 'Höchstens # Zeichen.' }),
    approved: (name, when) => `Freigegeben von ${name}, ${when}`,
    changed: (name, when) => `Änderung gewünscht von ${name}, ${when}`,
    afterApproved: 'Vielen Dank. Wir machen so weiter.',
    afterChanged: 'Vielen Dank. Wir zeigen Ihnen hier eine neue Fassung.',
    stale:
      'Das hat sich geändert, seit Sie die Seite geöffnet haben. Hier ist der neue Stand; bitte sehen Sie noch einmal hin.',
    already: 'Das wurde schon beantwortet, vielleicht auf einem anderen Telefon. Hier ist die Antwort.',
    limited: 'Das war etwas zu schnell. Es wurde nichts gesendet; bitte versuchen Sie es gleich noch einmal.',
    unreachable: 'Die Verbindung ist abgerissen. Nichts ist verloren; bitte versuchen Sie es erneut.',
    invalid: 'Das ließ sich nicht übernehmen. Bitte prüfen Sie Ihre Eingaben.',
  },

  contact: 'Fragen zu Ihrem Auftrag?',
  contactThread: 'Schreiben Sie uns oben, oder erreichen Sie uns hier.',
  contactPlain: 'Wir helfen Ihnen gern.',
  poweredBy: 'Auftragsverfolgung von',

  notFound: {
    title: 'Auftrag nicht gefunden',
    text: 'Bitte vergleichen Sie die Auftragskennung mit Ihrem Beleg oder mit dem Link in Ihrer Nachricht. Nach dem Bindestrich stehen nur die Ziffern 0 bis 9 und die Buchstaben A bis F.',
    help: 'Immer noch nichts? Das Geschäft kann nachsehen und Ihnen einen neuen Link senden.',
  },
  unreachable: {
    title: 'Das Geschäft ist nicht erreichbar',
    text: 'Ihr Auftrag ließ sich gerade nicht laden. Diese Seite versucht es weiter und öffnet sich von selbst.',
  },
  loading: 'Ihr Auftrag wird geladen',

  lookup: {
    title: brand => `Auftrag verfolgen · ${brand}`,
    kicker: 'Kundenbereich',
    headline: 'Auftrag verfolgen',
    headlineJewellery: 'Verfolgen Sie Ihr Schmuckstück',
    label: 'Auftragskennung',
    hint: 'Sie steht auf Ihrem Beleg und in unseren Nachrichten.',
    submit: 'Auftrag anzeigen',
    empty: example => `Geben Sie die Auftragskennung von Ihrem Beleg ein, zum Beispiel ${example}.`,
    prefix: prefixes =>
      `Eine Auftragskennung beginnt mit drei Buchstaben, etwa ${prefixes}. Bitte vergleichen Sie sie mit Ihrem Beleg.`,
    length: count =>
      n(count, {
        one: 'Nach den ersten drei Buchstaben folgen 8 bis 12 Zeichen; eingegeben ist #. Bitte vergleichen Sie mit Ihrem Beleg.',
        other:
          'Nach den ersten drei Buchstaben folgen 8 bis 12 Zeichen; eingegeben sind #. Bitte vergleichen Sie mit Ihrem Beleg.',
      }),
    characters: wrong =>
      `„${wrong}“ kommt in keiner Auftragskennung vor. Nach den ersten drei Buchstaben stehen nur 0 bis 9 und A bis F.`,
    kinds: {
      REPAIR: {
        title: 'Reparaturen',
        text: 'Ein Stück, das Sie uns zum Reparieren, Anpassen oder Reinigen gegeben haben.',
      },
      BESPOKE: {
        title: 'Anfertigungen',
        text: 'Ein Stück, das wir eigens für Sie entwerfen und anfertigen.',
      },
      BAKERY: { title: 'Backwaren', text: 'Was wir für den Tag Ihrer Wahl für Sie backen.' },
      ECOMMERCE: { title: 'Onlinebestellungen', text: 'Ein Paket aus dem Onlineshop, bis vor Ihre Tür.' },
      CUSTOM: { title: 'Andere Aufträge', text: 'Alles, woran wir sonst für Sie arbeiten.' },
    },
  },

  announce: {
    stage: label => `Ihr Auftrag ist weiter: ${label}.`,
    note: 'Im Verlauf steht eine neue Notiz.',
    promise: when => `Der Termin hat sich geändert: ${when}.`,
    message: (name, body) => `Neue Nachricht von ${name}: ${body}`,
    photo: 'Ein neues Foto ist da.',
    paid: 'Ihre Zahlung ist eingegangen. Vielen Dank.',
    decision: 'Ihre Antwort wird gebraucht.',
    decided: 'Ihre Antwort ist festgehalten.',
  },
};
