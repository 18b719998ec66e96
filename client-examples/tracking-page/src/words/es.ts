// De usted, con frases breves y amables.
import type { Words } from './en.ts';
import { pluralsOf } from './plural.ts';

const n = pluralsOf('es');

export const es: Words = {
  language: 'es',
  languageChoice: 'Idioma',
  title: brand => `Su pedido · ${brand}`,
  titleNotFound: brand => `Pedido no encontrado · ${brand}`,
  pageHeading: brand => `Su pedido en ${brand}`,
  preview: { title: 'Siga su pedido', text: 'Vea en qué punto está, en todo momento.' },

  forCustomer: name => `Para ${name}`,
  orderNumber: number => `Pedido ${number}`,

  showAll: 'Mostrar todo',
  showLess: 'Mostrar menos',
  bookedIn: 'Recibido',
  ordered: 'Encargado',
  promise: { DUE: 'Listo para', ESTIMATE: 'Fecha estimada', DELIVERY_WINDOW: 'Entrega' },
  promiseWas: when => `Antes: ${when}`,

  statusNow: 'Ahora:',
  since: when => `Desde: ${when}`,
  next: 'Después',
  stepDone: 'hecho',
  stepCurrent: 'aquí está ahora',
  stepUpcoming: 'por venir',

  line: {
    connecting: 'Conectando…',
    live: 'En directo',
    reconnecting: 'Reconectando…',
    polling: time => `Actualizado a las ${time}`,
    offline: time => `Sin conexión · datos de las ${time}`,
  },

  nextStep: 'Qué viene ahora',
  sendMessage: 'Escribir un mensaje',
  call: number => `Llamar al ${number}`,

  collection: {
    title: 'Recogida',
    pin: 'Su PIN',
    hint: 'Dígalo en el mostrador, para que su pieza llegue solo a usted. Compártalo únicamente con quien la recoja por usted.',
    collected: 'Recogida',
  },

  photos: 'Fotos',
  photo: (index, count) => `Foto ${index} de ${count}`,
  openPhoto: caption => `Abrir la foto: ${caption}`,
  previousPhoto: 'Foto anterior',
  nextPhoto: 'Foto siguiente',
  close: 'Cerrar',
  file: 'Documento',
  files: 'Documentos',

  timeline: 'Historial',
  pending: 'Pendiente',
  timelineEmpty: 'Aquí quedará anotado cada paso, con su fecha.',

  messages: 'Mensajes',
  newMessages: count => n(count, { one: '# mensaje nuevo', other: '# mensajes nuevos' }),
  messagesEmpty: brand => `¿Tiene alguna pregunta sobre su pedido? ${brand} le responderá aquí mismo.`,
  earlierMessages: 'Mostrar mensajes anteriores',
  earlierFailed: 'No se han podido cargar. Reintentar',
  you: 'Usted',
  messageBy: name => `${name}:`,
  messageLabel: brand => `Mensaje para ${brand}`,
  messagePlaceholder: 'Escriba un mensaje',
  send: 'Enviar',
  sending: 'Enviando…',
  sent: 'Enviado',
  read: 'Leído',
  typing: brand => `${brand} está escribiendo…`,
  present: 'En línea',
  charactersLeft: count => n(count, { one: 'queda # carácter', other: 'quedan # caracteres' }),
  charactersOver: count =>
    n(count, {
      one: 'Sobra # carácter. Acorte el mensaje, por favor.',
      other: 'Sobran # caracteres. Acorte el mensaje, por favor.',
    }),
  notSent: {
    unreachable: 'No enviado: se ha perdido la conexión.',
    limited: 'Aún no enviado: demasiados mensajes seguidos. Espere un momento.',
    refused: 'No enviado. Cámbielo e inténtelo de nuevo, por favor.',
    off: 'No enviado: aquí ya no se reciben mensajes.',
    photo: 'No se ha podido enviar una foto. Inténtelo de nuevo o quítela del mensaje.',
  },
  retry: 'Reintentar',
  edit: 'Editar',

  attach: {
    add: 'Añadir fotos',
    chosen: count => n(count, { one: '# foto elegida', other: '# fotos elegidas' }),
    remove: index => `Quitar la foto ${index}`,
    alt: (index, count) => `Foto ${index} de ${count} de este mensaje`,
    tooMany: most => n(most, { one: '# foto como máximo.', other: '# fotos como máximo por mensaje.' }),
    wrongKind: 'Solo fotos, por favor: JPEG, PNG o WebP.',
    tooLarge: megabytes => `Esa foto pesa demasiado: ${megabytes} MB como máximo.`,
  },

  payment: {
    badge: 'Pago pendiente',
    title: 'Complete su pago',
    payNow: 'Pagar ahora',
    amountDue: 'Importe pendiente',
    accepted: 'Puede pagar así',
    opening: 'Abriendo la página de pago…',
    proceed: 'Continuar a la página de pago',
    prompt: {
      NOT_YET: 'Podrá pagar en cuanto hayamos confirmado su pedido.',
      BEFORE_PICKUP: '¡Su pedido está confirmado! Complete el pago antes de recogerlo.',
      AT_PICKUP: 'Su pedido está listo. Complete el pago al recogerlo.',
      ON_ITS_WAY: 'Su pedido está en camino y queda un pago pendiente.',
      OVERDUE: 'Su pedido ya está entregado y queda un pago pendiente.',
      SETTLED: 'Todo está pagado. Gracias.',
    },
    /** Where nobody comes to collect anything. */
    promptSent: {
      BEFORE_PICKUP: 'Su pedido está confirmado. Lo enviamos en cuanto esté pagado.',
      OVERDUE: 'Su pedido se ha entregado y queda un pago pendiente.',
    },
    unavailable:
      'Ahora mismo no es posible pagar en línea. Inténtelo más tarde o consulte a la tienda, por favor.',
    settled: 'No queda nada por pagar. Gracias.',
    limited: 'Ha sido demasiado seguido. Inténtelo de nuevo en un momento.',
    unreachable: 'Se ha perdido la conexión. Inténtelo de nuevo, por favor.',
  },
  items: {
    title: 'Artículos',
    item: 'Artículo',
    quantity: 'Cantidad',
    times: (count, price) => `${count} × ${price}`,
    subtotal: 'Subtotal',
    total: 'Total',
    paid: 'Pagado',
    due: 'Pendiente',
  },

  decision: {
    title: {
      DESIGN: 'Su diseño, a la espera de su visto bueno',
      QUOTE: 'Su presupuesto',
      TERMS: 'Para su conformidad',
    },
    ask: {
      DESIGN: 'Mire las imágenes. ¿Lo hacemos así?',
      QUOTE: '¿Empezamos por este precio?',
      TERMS: 'Lea lo que hemos acordado, por favor. ¿Está todo como esperaba?',
    },
    amount: 'Precio',
    approve: 'Aprobar',
    change: 'Pedir cambios',
    name: 'Su nombre',
    nameHint: 'Figura al pie de su respuesta, como una firma.',
    note: 'Sus deseos u observaciones',
    noteHint: 'Si algo debe cambiar, díganos qué.',
    sending: 'Enviando…',
    nameMissing: 'Escriba su nombre, por favor.',
    noteMissing: 'Díganos qué debe cambiar, por favor.',
    tooLong: most => n(most, { one: '# carácter como máximo.', other: '# caracteres como máximo.' }),
    approved: (name, when) => `Aprobado por ${name}, ${when}`,
    changed: (name, when) => `Cambios pedidos por ${name}, ${when}`,
    afterApproved: 'Gracias. Seguimos adelante así.',
    afterChanged: 'Gracias. Aquí le mostraremos una nueva versión.',
    stale: 'Esto ha cambiado desde que abrió la página. Aquí está como es ahora; mírelo otra vez, por favor.',
    already: 'Ya se respondió, quizá desde otro teléfono. Esta es la respuesta.',
    limited: 'Ha sido demasiado seguido. No se ha enviado nada; inténtelo de nuevo en un momento.',
    unreachable: 'Se ha perdido la conexión. No se ha perdido nada; inténtelo de nuevo, por favor.',
    invalid: 'No se ha podido aceptar. Revise lo que ha escrito, por favor.',
  },

  contact: '¿Preguntas sobre su pedido?',
  contactThread: 'Escríbanos arriba o contacte con nosotros aquí.',
  contactPlain: 'Le ayudaremos con mucho gusto.',
  poweredBy: 'Seguimiento de',

  notFound: {
    title: 'Pedido no encontrado',
    text: 'Compare el código de seguimiento con su resguardo o con el enlace de su mensaje. Después del guion solo hay cifras del 0 al 9 y letras de la A a la F.',
    help: '¿Sigue sin aparecer? La tienda puede buscarlo y enviarle un enlace nuevo.',
  },
  unreachable: {
    title: 'No podemos contactar con la tienda',
    text: 'Su pedido no se ha podido cargar ahora mismo. Esta página sigue intentándolo y se abrirá sola.',
  },
  loading: 'Cargando su pedido',

  lookup: {
    title: brand => `Siga su pedido · ${brand}`,
    kicker: 'Portal de clientes',
    headline: 'Siga su pedido',
    headlineJewellery: 'Siga el pedido de su joya',
    label: 'Código de seguimiento',
    hint: 'Lo encontrará en su resguardo y en nuestros mensajes.',
    submit: 'Ver pedido',
    empty: example => `Escriba el código de seguimiento de su resguardo, por ejemplo ${example}.`,
    prefix: prefixes =>
      `Un código de seguimiento empieza por tres letras, como ${prefixes}. Compárelo con su resguardo.`,
    length: count =>
      n(count, {
        one: 'Después de las tres primeras letras hay de 8 a 12 caracteres; ha escrito #. Compárelo con su resguardo.',
        other:
          'Después de las tres primeras letras hay de 8 a 12 caracteres; ha escrito #. Compárelo con su resguardo.',
      }),
    characters: wrong =>
      `«${wrong}» no puede formar parte de un código de seguimiento. Después de las tres primeras letras solo hay del 0 al 9 y de la A a la F.`,
    kinds: {
      REPAIR: { title: 'Reparaciones', text: 'Una pieza que nos dejó para reparar, ajustar o limpiar.' },
      BESPOKE: { title: 'A medida', text: 'Una pieza que diseñamos y hacemos solo para usted.' },
      BAKERY: {
        title: 'Pedidos de pastelería',
        text: 'Lo que horneamos para usted, para el día que eligió.',
      },
      ECOMMERCE: { title: 'Pedidos en línea', text: 'Un paquete de la tienda en línea, hasta su puerta.' },
      CUSTOM: { title: 'Otros pedidos', text: 'Todo lo demás que preparamos para usted.' },
    },
  },

  announce: {
    stage: label => `Su pedido avanza: ${label}.`,
    note: 'Hay una nota nueva en el historial.',
    promise: when => `La fecha ha cambiado: ${when}.`,
    message: (name, body) => `Mensaje nuevo de ${name}: ${body}`,
    photo: 'Se ha añadido una foto.',
    paid: 'Su pago ha llegado. Gracias.',
    decision: 'Se necesita su respuesta.',
    decided: 'Su respuesta ha quedado registrada.',
  },
};
