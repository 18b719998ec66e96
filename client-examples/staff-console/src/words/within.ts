/** "Today" and its like lose their capital in the middle of a sentence; names of days and months keep theirs. */
export const within = (when: string): string =>
  when.replace(/^(Today|Yesterday|Tomorrow)/, day => day.toLowerCase());
