// What stands behind a photo while it loads: its tiny blurred copy, which comes with the answer.
export const backdrop = (placeholder: string) =>
  placeholder.startsWith('data:') ? { backgroundImage: `url("${placeholder}")` } : undefined;
