// Every word that the page itself says. One table per language; the shop's own words come with the data.
import { pluralsOf } from './plural.ts';

const n = pluralsOf('en');

export const en = {
  language: 'en',
  languageChoice: 'Language',
  title: (brand: string) => `Your order · ${brand}`,
  titleNotFound: (brand: string) => `Order not found · ${brand}`,
  pageHeading: (brand: string) => `Your order at ${brand}`,
  preview: { title: 'Follow your order', text: 'Where it stands, at any time.' },

  forCustomer: (name: string) => `For ${name}`,
  orderNumber: (number: string) => `Order ${number}`,

  showAll: 'Show all',
  showLess: 'Show less',
  bookedIn: 'Booked in',
  ordered: 'Ordered',
  promise: { DUE: 'Ready by', ESTIMATE: 'Estimated ready', DELIVERY_WINDOW: 'Delivery' },
  promiseWas: (when: string) => `Was ${when}`,

  statusNow: 'Now:',
  since: (when: string) => `Since ${when}`,
  next: 'Next',
  stepDone: 'done',
  stepCurrent: 'this is where it is now',
  stepUpcoming: 'still to come',

  line: {
    connecting: 'Connecting…',
    live: 'Live',
    reconnecting: 'Reconnecting…',
    polling: (time: string) => `Up to date as of ${time}`,
    offline: (time: string) => `Offline · as of ${time}`,
  },

  nextStep: 'What happens next',
  sendMessage: 'Send a message',
  call: (number: string) => `Call ${number}`,

  collection: {
    title: 'Collecting it',
    pin: 'Your PIN',
    hint: 'Say it at the counter, so that we know your piece goes to you. Please share it only with whoever collects it for you.',
    collected: 'Collected',
  },

  photos: 'Photos',
  photo: (index: number, count: number) => `Photo ${index} of ${count}`,
  openPhoto: (caption: string) => `Open photo: ${caption}`,
  previousPhoto: 'Previous photo',
  nextPhoto: 'Next photo',
  close: 'Close',
  file: 'Document',
  files: 'Files',

  timeline: 'History',
  pending: 'Pending',
  timelineEmpty: 'Each step will be noted here, with its date.',

  messages: 'Messages',
  newMessages: (count: number) => n(count, { one: '# new message', other: '# new messages' }),
  messagesEmpty: (brand: string) => `Ask anything about your order. ${brand} will answer right here.`,
  earlierMessages: 'Show earlier messages',
  earlierFailed: 'They did not load. Try again',
  you: 'You',
  messageBy: (name: string) => `${name}:`,
  messageLabel: (brand: string) => `Message to ${brand}`,
  messagePlaceholder: 'Write a message',
  send: 'Send',
  sending: 'Sending…',
  sent: 'Sent',
  read: 'Read',
  typing: (brand: string) => `${brand} is writing…`,
  present: 'Here right now',
  charactersLeft: (count: number) => n(count, { one: '# character left', other: '# characters left' }),
  charactersOver: (count: number) =>
    n(count, {
      one: '# character too many. Please shorten it.',
      other: '# characters too many. Please shorten it.',
    }),
  notSent: {
    unreachable: 'Not sent: the connection was lost.',
    limited: 'Not sent yet: too many messages at once. Wait a moment.',
    refused: 'Not sent. Please change it and try again.',
    off: 'Not sent: this shop no longer takes messages here.',
    photo: 'A photo could not be sent. Try again, or take it out of the message.',
  },
  retry: 'Try again',
  edit: 'Edit',

  attach: {
    add: 'Add photos',
    chosen: (count: number) => n(count, { one: '# photo chosen', other: '# photos chosen' }),
    remove: (index: number) => `Remove photo ${index}`,
    alt: (index: number, count: number) => `Photo ${index} of ${count} in this message`,
    tooMany: (most: number) =>
      n(most, { one: 'At most # photo.', other: 'At most # photos in one message.' }),
    wrongKind: 'Photos only, please: JPEG, PNG or WebP.',
    tooLarge: (megabytes: number) => `That photo is too large. At most ${megabytes} MB each.`,
  },

  payment: {
    badge: 'Payment Due',
    title: 'Complete Your Payment',
    payNow: 'Pay Now',
    amountDue: 'Amount due',
    accepted: 'You can pay by',
    opening: 'Opening the payment page…',
    proceed: 'Continue to the payment page',
    prompt: {
      NOT_YET: 'You can pay as soon as we have confirmed your order.',
      BEFORE_PICKUP: 'Your order is confirmed! Please complete payment before pickup.',
      AT_PICKUP: 'Your order is ready. Please complete payment when you pick it up.',
      ON_ITS_WAY: 'Your order is on its way, and a payment is still open.',
      OVERDUE: 'Your order has been handed over, and a payment is still open.',
      SETTLED: 'Everything is paid. Thank you.',
    },
    /** Where nobody comes to collect anything. */
    promptSent: {
      BEFORE_PICKUP: 'Your order is confirmed. We send it as soon as it is paid.',
      OVERDUE: 'Your order has been delivered, and a payment is still open.',
    } as Partial<Record<string, string>>,
    unavailable: 'Paying online is not possible at the moment. Please try again later, or ask the shop.',
    settled: 'There is nothing left to pay. Thank you.',
    limited: 'That was a little too often. Please try again in a moment.',
    unreachable: 'The connection was lost. Please try again.',
  },
  items: {
    title: 'Items',
    item: 'Item',
    quantity: 'Quantity',
    times: (count: string, price: string) => `${count} × ${price}`,
    subtotal: 'Subtotal',
    total: 'Total',
    paid: 'Paid',
    due: 'Still to pay',
  },

  decision: {
    title: { DESIGN: 'Your design to review', QUOTE: 'Your quote', TERMS: 'For your agreement' },
    ask: {
      DESIGN: 'Have a look at the pictures. Shall we make it like this?',
      QUOTE: 'Shall we go ahead for this price?',
      TERMS: 'Please read what we have agreed. Is everything as you expect?',
    },
    amount: 'Price',
    approve: 'Approve',
    change: 'Request changes',
    name: 'Your name',
    nameHint: 'It stands under your answer like a signature.',
    note: 'Your wishes or remarks',
    noteHint: 'If something should be different, please say what.',
    sending: 'Sending…',
    nameMissing: 'Please type your name.',
    noteMissing: 'Please say what should be different.',
    tooLong: (most: number) => n(most, { other: 'At most # characters, please.' }),
    approved: (name: string, when: string) => `Approved by ${name}, ${when}`,
    changed: (name: string, when: string) => `Changes requested by ${name}, ${when}`,
    afterApproved: 'Thank you. We go on from here.',
    afterChanged: 'Thank you. We will show you a new version here.',
    stale: 'This has changed since you opened it. Here is how it is now; please have another look.',
    already: 'This was answered already, perhaps on another phone. Here is the answer.',
    limited: 'That was a little too often. Nothing was sent; please try again in a moment.',
    unreachable: 'The connection was lost. Nothing is lost; please try again.',
    invalid: 'That could not be taken. Please check what you typed.',
  },

  contact: 'Questions about your order?',
  contactThread: 'Write to us above, or reach us here.',
  contactPlain: 'We are glad to help.',
  poweredBy: 'Tracking by',

  notFound: {
    title: 'Order not found',
    text: 'Please check the tracking ID against your slip or the link in your message. After the dash there are only the digits 0 to 9 and the letters A to F.',
    help: 'Still nothing? The shop can look it up and send you a new link.',
  },
  unreachable: {
    title: 'We cannot reach the shop',
    text: 'Your order could not be loaded just now. This page keeps trying and opens by itself.',
  },
  loading: 'Loading your order',

  lookup: {
    title: (brand: string) => `Track your order · ${brand}`,
    kicker: 'Customer portal',
    headline: 'Track your order',
    headlineJewellery: 'Track your jewellery order',
    label: 'Tracking ID',
    hint: 'You find it on your slip and in our messages.',
    submit: 'Track order',
    empty: (example: string) => `Type the tracking ID from your slip, for example ${example}.`,
    prefix: (prefixes: string) =>
      `A tracking ID starts with three letters, such as ${prefixes}. Please compare it with your slip.`,
    length: (count: number) =>
      n(count, {
        one: 'After the first three letters there are 8 to 12 characters; you typed #. Please compare it with your slip.',
        other:
          'After the first three letters there are 8 to 12 characters; you typed #. Please compare it with your slip.',
      }),
    characters: (wrong: string) =>
      `“${wrong}” cannot be part of a tracking ID. After the first three letters there are only 0 to 9 and A to F.`,
    kinds: {
      REPAIR: { title: 'Repairs', text: 'A piece you left with us to be mended, resized or cleaned.' },
      BESPOKE: { title: 'Bespoke', text: 'A piece we are designing and making just for you.' },
      BAKERY: { title: 'Bakery orders', text: 'Something we are baking for you, for the day you chose.' },
      ECOMMERCE: { title: 'Web orders', text: 'A parcel from the web shop, until it is at your door.' },
      CUSTOM: { title: 'Other orders', text: 'Anything else we are working on for you.' },
    },
  },

  announce: {
    stage: (label: string) => `Your order has moved on: ${label}.`,
    note: 'There is a new note in the history.',
    promise: (when: string) => `The date has changed: ${when}.`,
    message: (name: string, body: string) => `New message from ${name}: ${body}`,
    photo: 'A new photo was added.',
    paid: 'Your payment has arrived. Thank you.',
    decision: 'Your answer is needed.',
    decided: 'Your answer has been recorded.',
  },
};

export type Words = typeof en;
