// The presets' words in the other languages, by the code of the stage: label, then next step.
import type { Language } from '../../kernel/language.ts';

type Words = readonly [label: string, nextStep: string];
export type Translations = Readonly<Record<string, Readonly<Record<Exclude<Language, 'en'>, Words>>>>;

/** Side states that several presets have. */
const sides: Translations = {
  on_hold: {
    fr: ['En attente', 'Votre commande est en pause pour le moment. Écrivez-nous si vous avez une question.'],
    de: ['Pausiert', 'Ihr Auftrag ruht im Augenblick. Schreiben Sie uns, wenn Sie eine Frage haben.'],
    es: ['En pausa', 'Su pedido está en pausa por ahora. Escríbanos si tiene alguna pregunta.'],
  },
  cancelled: {
    fr: ['Annulé', 'Cette commande a été annulée. Écrivez-nous si vous avez une question.'],
    de: ['Storniert', 'Dieser Auftrag wurde storniert. Schreiben Sie uns, wenn Sie eine Frage haben.'],
    es: ['Cancelado', 'Este pedido se ha cancelado. Escríbanos si tiene alguna pregunta.'],
  },
};

export const repairWords: Translations = {
  ...sides,
  intake: {
    fr: [
      'Pris en charge',
      'Votre bijou est en sécurité chez nous. Un de nos bijoutiers va l’examiner de près.',
    ],
    de: [
      'Angenommen',
      'Ihr Stück ist sicher bei uns. Als Nächstes sieht es sich jemand aus der Werkstatt genau an.',
    ],
    es: [
      'Recibido',
      'Su pieza está a salvo con nosotros. Ahora uno de nuestros joyeros la examinará con detalle.',
    ],
  },
  assessed: {
    fr: ['Examiné', 'Nous avons examiné votre bijou et évaluons ce qu’il lui faut.'],
    de: ['Begutachtet', 'Wir haben Ihr Stück angesehen und klären, was es braucht.'],
    es: ['Evaluado', 'Hemos examinado su pieza y estamos valorando lo que necesita.'],
  },
  quoted: {
    fr: ['Devis envoyé', 'Nous vous avons envoyé un devis. Dès votre accord, le travail commence.'],
    de: [
      'Angebot gemacht',
      'Wir haben Ihnen ein Angebot geschickt. Sobald Sie zustimmen, beginnt die Arbeit.',
    ],
    es: ['Presupuestado', 'Le hemos enviado un presupuesto. En cuanto lo acepte, empezamos.'],
  },
  approved: {
    fr: ['Accepté', 'Merci. Votre bijou est le prochain sur l’établi.'],
    de: ['Freigegeben', 'Vielen Dank. Ihr Stück ist als Nächstes an der Reihe.'],
    es: ['Aprobado', 'Gracias. Su pieza es la siguiente en el banco de trabajo.'],
  },
  in_progress: {
    fr: ['En cours', 'Votre bijoutier termine votre bijou. Nous vous écrirons dès qu’il sera prêt.'],
    de: ['In Arbeit', 'Ihr Stück wird gerade fertiggestellt. Wir melden uns, sobald es abholbereit ist.'],
    es: ['En curso', 'Su joyero está terminando la pieza. Le avisaremos cuando pueda recogerla.'],
  },
  ready: {
    fr: ['Prêt à retirer', 'Votre bijou est prêt. Passez quand vous voulez, avec votre numéro de suivi.'],
    de: [
      'Abholbereit',
      'Ihr Stück ist fertig. Kommen Sie gern vorbei und bringen Sie Ihre Auftragskennung mit.',
    ],
    es: [
      'Listo para recoger',
      'Su pieza está lista. Venga cuando le convenga y traiga su código de seguimiento.',
    ],
  },
  completed: {
    fr: ['Terminé', 'Merci de nous avoir confié votre bijou.'],
    de: ['Abgeschlossen', 'Vielen Dank, dass wir uns um Ihr Stück kümmern durften.'],
    es: ['Completado', 'Gracias por confiarnos su pieza.'],
  },
};

export const bespokeWords: Translations = {
  ...sides,
  enquiry: {
    fr: ['Demande reçue', 'Merci pour votre idée. Nous vous contacterons pour convenir d’un rendez-vous.'],
    de: ['Anfrage erhalten', 'Vielen Dank für Ihre Idee. Wir melden uns für ein Beratungsgespräch.'],
    es: ['Consulta recibida', 'Gracias por su idea. Le contactaremos para concertar una cita.'],
  },
  consultation: {
    fr: ['Rendez-vous', 'Nous parlons de ce que vous imaginez. Ensuite, notre créateur se met au dessin.'],
    de: ['Beratung', 'Wir besprechen, was Ihnen vorschwebt. Danach beginnt der Entwurf.'],
    es: ['Asesoramiento', 'Estamos hablando de lo que tiene en mente. Después empezamos a dibujar.'],
  },
  design: {
    fr: ['Création en cours', 'Notre créateur dessine votre bijou. Vous le verrez d’abord ici.'],
    de: ['Entwurf in Arbeit', 'Ihr Stück wird gezeichnet. Sie sehen es hier zuerst.'],
    es: ['Diseño en curso', 'Estamos dibujando su pieza. La verá aquí primero.'],
  },
  design_review: {
    fr: [
      'Votre dessin à valider',
      'Votre dessin est prêt. Regardez les images et dites-nous ce que vous en pensez.',
    ],
    de: [
      'Ihr Entwurf zur Ansicht',
      'Ihr Entwurf ist fertig. Sehen Sie sich die Bilder an und sagen Sie uns, was Sie davon halten.',
    ],
    es: ['Su diseño por revisar', 'Su diseño está listo. Mire las imágenes y díganos qué le parece.'],
  },
  approved: {
    fr: [
      'Dessin validé',
      'Votre dessin est arrêté. Nous cherchons maintenant les pierres et le métal qui conviennent.',
    ],
    de: ['Entwurf freigegeben', 'Ihr Entwurf steht. Jetzt suchen wir die passenden Steine und das Metall.'],
    es: ['Diseño aprobado', 'Su diseño está decidido. Ahora buscamos las piedras y el metal adecuados.'],
  },
  sourcing: {
    fr: ['Choix des pierres et du métal', 'Nous choisissons les pierres et le métal de votre bijou.'],
    de: ['Auswahl von Steinen und Metall', 'Wir wählen Steine und Metall für Ihr Stück aus.'],
    es: ['Selección de piedras y metal', 'Estamos eligiendo las piedras y el metal de su pieza.'],
  },
  production: {
    fr: ['En fabrication', 'Votre bijou prend forme à l’établi.'],
    de: ['In Fertigung', 'Ihr Stück entsteht gerade in der Werkstatt.'],
    es: ['En elaboración', 'Su pieza se está haciendo en el banco de trabajo.'],
  },
  finishing: {
    fr: [
      'Sertissage, polissage et contrôle',
      'Les pierres sont serties et chaque surface polie. Nous vous écrirons quand il sera prêt.',
    ],
    de: [
      'Fassen, Polieren und Prüfen',
      'Die Steine werden gefasst und alle Flächen poliert. Wir melden uns, wenn es fertig ist.',
    ],
    es: [
      'Engaste, pulido y control',
      'Se engastan las piedras y se pule cada superficie. Le avisaremos cuando esté lista.',
    ],
  },
  ready: {
    fr: ['Prêt à retirer', 'Votre bijou est prêt. Nous avons hâte de vous voir ouvrir l’écrin.'],
    de: ['Abholbereit', 'Ihr Stück ist fertig. Wir freuen uns auf den Moment, in dem Sie das Etui öffnen.'],
    es: ['Listo para recoger', 'Su pieza está lista. Tenemos ganas de verle abrir el estuche.'],
  },
  collected: {
    fr: ['Retiré', 'Portez-le avec bonheur. Nous sommes là dès qu’il a besoin de soins.'],
    de: ['Abgeholt', 'Viel Freude damit. Wir sind da, wann immer es Pflege braucht.'],
    es: ['Recogido', 'Que la disfrute. Aquí estamos siempre que necesite cuidados.'],
  },
};

export const bakeryWords: Translations = {
  ...sides,
  new: {
    fr: ['Reçue', 'Nous avons bien votre commande et la confirmerons sous peu.'],
    de: ['Eingegangen', 'Ihre Bestellung ist da. Wir bestätigen sie in Kürze.'],
    es: ['Recibido', 'Tenemos su pedido y lo confirmaremos en breve.'],
  },
  accepted: {
    fr: ['Acceptée', 'Votre commande est confirmée et sur notre liste de cuisson.'],
    de: ['Angenommen', 'Ihre Bestellung ist bestätigt und steht auf unserer Backliste.'],
    es: ['Aceptado', 'Su pedido está confirmado y en nuestra lista de horneado.'],
  },
  ready: {
    fr: ['Prête à retirer', 'Votre commande est prête. À tout de suite au comptoir.'],
    de: ['Abholbereit', 'Ihre Bestellung ist fertig. Bis gleich an der Theke.'],
    es: ['Listo para recoger', 'Su pedido está listo. Nos vemos en el mostrador.'],
  },
  completed: { fr: ['Terminée', ''], de: ['Abgeschlossen', ''], es: ['Completado', ''] },
};

export const ecommerceWords: Translations = {
  ...sides,
  placed: {
    fr: ['Commande passée', 'Merci pour votre commande. Nous la préparons.'],
    de: ['Bestellt', 'Vielen Dank für Ihre Bestellung. Wir bereiten sie vor.'],
    es: ['Pedido realizado', 'Gracias por su pedido. Lo estamos preparando.'],
  },
  processing: {
    fr: ['En préparation', 'Nous rassemblons vos articles.'],
    de: ['In Bearbeitung', 'Wir stellen Ihre Artikel zusammen.'],
    es: ['En preparación', 'Estamos reuniendo sus artículos.'],
  },
  packed: {
    fr: ['Emballée', 'Votre colis est emballé et attend le transporteur.'],
    de: ['Verpackt', 'Ihr Paket ist gepackt und wartet auf die Abholung.'],
    es: ['Empaquetado', 'Su paquete está listo y espera al transportista.'],
  },
  shipped: {
    fr: ['Expédiée', 'Votre colis est en route.'],
    de: ['Versandt', 'Ihr Paket ist unterwegs.'],
    es: ['Enviado', 'Su paquete está en camino.'],
  },
  out_for_delivery: {
    fr: ['En cours de livraison', 'Votre colis arrive aujourd’hui.'],
    de: ['In Zustellung', 'Ihr Paket kommt heute an.'],
    es: ['En reparto', 'Su paquete llega hoy.'],
  },
  delivered: {
    fr: ['Livrée', 'Votre colis est arrivé. Bonne découverte.'],
    de: ['Zugestellt', 'Ihr Paket ist angekommen. Viel Freude damit.'],
    es: ['Entregado', 'Su paquete ha llegado. Que lo disfrute.'],
  },
  returned: {
    fr: ['Retournée', 'Votre colis nous est revenu. Écrivez-nous si vous avez une question.'],
    de: ['Zurückgekommen', 'Ihr Paket kam zu uns zurück. Schreiben Sie uns, wenn Sie eine Frage haben.'],
    es: ['Devuelto', 'Su paquete ha vuelto a nosotros. Escríbanos si tiene alguna pregunta.'],
  },
};
