// What the morning e-mail says, in four languages. The names of pages are those of the console, which is in English.
import type { Language } from '../../kernel/language.ts';

interface Words {
  readonly hello: (name: string) => string;
  readonly subject: (jobs: number, shop: string) => string;
  readonly what: (jobs: number) => string;
  /** When not all of them are in the mail. */
  readonly gravest: (shown: number) => string;
  /** @param days by the shop's calendar; 0: since an earlier hour of today */
  readonly late: (days: number) => string;
  /** @param days by the shop's calendar until the promise */
  readonly atRisk: (days: number) => string;
  readonly changesRequested: string;
  readonly stuck: (days: number) => string;
  readonly moved: (times: number) => string;
  readonly button: string;
  readonly foot: string;
}

export const digestWords: Readonly<Record<Language, Words>> = {
  en: {
    hello: name => `Good morning ${name},`,
    subject: (jobs, shop) => `${jobs === 1 ? '1 job needs' : `${jobs} jobs need`} a look at ${shop}`,
    what: jobs =>
      `${jobs === 1 ? '1 job needs' : `${jobs} jobs need`} a look today: late or about to be, wanted different by the customer, or longer at a stage than usual.`,
    gravest: shown => `These are the ${shown} gravest.`,
    late: days => (days < 1 ? 'Late' : days === 1 ? 'Late, 1 day' : `Late, ${days} days`),
    atRisk: days =>
      `At risk, ${days < 1 ? 'due today' : days === 1 ? 'due tomorrow' : `due in ${days} days`}`,
    changesRequested: 'The customer asked for changes',
    stuck: days => `Stuck, ${days === 1 ? '1 day' : `${days} days`} at this stage`,
    moved: times => `Date moved ${times} times`,
    button: 'Open the list',
    foot: 'You receive this because you switched it on. Switch it off in the console under Team, Your sign-in.',
  },
  fr: {
    hello: name => `Bonjour ${name},`,
    subject: (jobs, shop) =>
      jobs === 1 ? `1 commande à surveiller chez ${shop}` : `${jobs} commandes à surveiller chez ${shop}`,
    what: jobs =>
      jobs === 1
        ? '1 commande demande votre attention aujourd’hui\u00a0: elle est en retard ou risque de l’être, le client demande des changements, ou elle reste plus longtemps que d’habitude à la même étape.'
        : `${jobs} commandes demandent votre attention aujourd’hui\u00a0: elles sont en retard ou risquent de l’être, le client demande des changements, ou elles restent plus longtemps que d’habitude à la même étape.`,
    gravest: shown => `Voici les ${shown} plus urgentes.`,
    late: days =>
      days < 1 ? 'En retard' : days === 1 ? 'En retard d’un jour' : `En retard de ${days} jours`,
    atRisk: days =>
      `Risque de retard, échéance ${days < 1 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${days} jours`}`,
    changesRequested: 'Le client demande des changements',
    stuck: days => `À la même étape depuis ${days === 1 ? '1 jour' : `${days} jours`}`,
    moved: times => `Date modifiée ${times} fois`,
    button: 'Ouvrir la liste',
    foot: 'Vous recevez cet e-mail parce que vous l’avez activé. Vous pouvez le désactiver dans la console, sous «\u00a0Team\u00a0», «\u00a0Your sign-in\u00a0».',
  },
  de: {
    hello: name => `Guten Morgen ${name},`,
    subject: (jobs, shop) =>
      jobs === 1
        ? `1 Auftrag bei ${shop} braucht Aufmerksamkeit`
        : `${jobs} Aufträge bei ${shop} brauchen Aufmerksamkeit`,
    what: jobs =>
      jobs === 1
        ? 'heute braucht 1 Auftrag Aufmerksamkeit: Er ist überfällig oder droht es zu werden, der Kunde möchte Änderungen, oder er steht länger als üblich beim selben Schritt.'
        : `heute brauchen ${jobs} Aufträge Aufmerksamkeit: Sie sind überfällig oder drohen es zu werden, der Kunde möchte Änderungen, oder sie stehen länger als üblich beim selben Schritt.`,
    gravest: shown => `Dies sind die ${shown} dringendsten.`,
    late: days =>
      days < 1 ? 'Überfällig' : days === 1 ? 'Überfällig seit 1 Tag' : `Überfällig seit ${days} Tagen`,
    atRisk: days =>
      `Gefährdet, ${days < 1 ? 'heute fällig' : days === 1 ? 'morgen fällig' : `in ${days} Tagen fällig`}`,
    changesRequested: 'Der Kunde möchte Änderungen',
    stuck: days => `Steht seit ${days === 1 ? '1 Tag' : `${days} Tagen`} beim selben Schritt`,
    moved: times => `Termin ${times}-mal verschoben`,
    button: 'Liste öffnen',
    foot: 'Sie erhalten diese E-Mail, weil Sie sie eingeschaltet haben. In der Konsole schalten Sie sie unter „Team“, „Your sign-in“ aus.',
  },
  es: {
    hello: name => `Buenos días, ${name}:`,
    subject: (jobs, shop) =>
      jobs === 1 ? `1 pedido requiere atención en ${shop}` : `${jobs} pedidos requieren atención en ${shop}`,
    what: jobs =>
      jobs === 1
        ? 'Hoy 1 pedido requiere atención: va con retraso o está a punto de retrasarse, el cliente pide cambios, o lleva más tiempo de lo habitual en una etapa.'
        : `Hoy ${jobs} pedidos requieren atención: van con retraso o están a punto de retrasarse, el cliente pide cambios, o llevan más tiempo de lo habitual en una etapa.`,
    gravest: shown => `Estos son los ${shown} más urgentes.`,
    late: days =>
      days < 1 ? 'Con retraso' : days === 1 ? 'Con 1 día de retraso' : `Con ${days} días de retraso`,
    atRisk: days => `En riesgo, vence ${days < 1 ? 'hoy' : days === 1 ? 'mañana' : `en ${days} días`}`,
    changesRequested: 'El cliente pide cambios',
    stuck: days => `Lleva ${days === 1 ? '1 día' : `${days} días`} en la misma etapa`,
    moved: times => `Fecha cambiada ${times} veces`,
    button: 'Abrir la lista',
    foot: 'Recibe este correo porque lo ha activado. Puede desactivarlo en la consola, en «Team», «Your sign-in».',
  },
};
