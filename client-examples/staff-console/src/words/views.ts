// The words of what the list can be narrowed to, and of views that are kept.
export const listWords = {
  sort: 'Order',
  sorts: { newest: 'Newest first', soonest: 'Due first', moved: 'Last moved first' },
  marks: { late: 'Late', unread: 'Unread', unpaid: 'To pay' },
} as const;

export const viewWords = {
  title: 'Views',
  none: 'Search and filter as you like, then save it here under a name.',
  save: 'Save this view…',
  saveTitle: 'Save this view',
  name: 'Name',
  nameHint: 'Such as “Due this week”',
  shared: 'Show it to all colleagues',
  submit: 'Save',
  cancel: 'Cancel',
  saved: (name: string) => `“${name}” saved`,
  removed: (name: string) => `“${name}” removed`,
  remove: (name: string) => `Remove “${name}”`,
  by: (name: string) => `by ${name}`,
  mine: 'Only you',
  everybody: 'Everybody',
  close: 'Close',
} as const;
