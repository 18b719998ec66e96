// What whoever changes something wants its customer told of it.

export const NOTIFY_CHOICES = ['AUTO', 'SEND', 'HOLD'] as const;
/** AUTO: as the shop's settings say. SEND: whatever they say. HOLD: what would be sent waits until it is released. */
export type NotifyChoice = (typeof NOTIFY_CHOICES)[number];
