// Every word that the page itself says. One table per language; the shop's own words come with the data.
export const en = {
  language: 'en',
  title: (brand: string) => `Your order · ${brand}`,
  titleNotFound: (brand: string) => `Order not found · ${brand}`,
  pageHeading: (brand: string) => `Your order at ${brand}`,

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

  photos: 'Photos',
  photo: (index: number, count: number) => `Photo ${index} of ${count}`,
  openPhoto: (caption: string) => `Open photo: ${caption}`,
  previousPhoto: 'Previous photo',
  nextPhoto: 'Next photo',
  close: 'Close',

  timeline: 'History',
  pending: 'Pending',
  timelineEmpty: 'Each step will be noted here, with its date.',

  messages: 'Messages',
  newMessages: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
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
  charactersLeft: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  charactersOver: (count: number) =>
    count === 1
      ? '1 character too many. Please shorten it.'
      : `${count} characters too many. Please shorten it.`,
  notSent: {
    unreachable: 'Not sent: the connection was lost.',
    limited: 'Not sent yet: too many messages at once. Wait a moment.',
    refused: 'Not sent.',
    off: 'Not sent: this shop no longer takes messages here.',
  },
  retry: 'Try again',
  edit: 'Edit',

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
    headline: 'Track your jewellery order',
    label: 'Tracking ID',
    placeholder: 'RPR-XXXX… or BSP-XXXX…',
    hint: 'You find it on your take-in slip and in our messages.',
    submit: 'Track order',
    empty: 'Type the tracking ID from your slip, for example RPR-7C21B09E44D1.',
    prefix: 'A tracking ID starts with three letters, such as RPR or BSP. Please compare it with your slip.',
    length: (count: number) =>
      `After the first three letters there are 8 to 12 characters; you typed ${count}. Please compare it with your slip.`,
    characters: (wrong: string) =>
      `“${wrong}” cannot be part of a tracking ID. After the first three letters there are only 0 to 9 and A to F.`,
    repairs: {
      prefix: 'RPR',
      title: 'Repairs',
      text: 'A piece you left with us to be mended, resized or cleaned.',
    },
    bespoke: { prefix: 'BSP', title: 'Bespoke', text: 'A piece we are designing and making just for you.' },
  },

  announce: {
    stage: (label: string) => `Your order has moved on: ${label}.`,
    note: 'There is a new note in the history.',
    promise: (when: string) => `The date has changed: ${when}.`,
    message: (name: string, body: string) => `New message from ${name}: ${body}`,
    photo: 'A new photo was added.',
  },
};

export type Words = typeof en;
