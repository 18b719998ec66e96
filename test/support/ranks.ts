// Whether two samples of times come from the same place: the Mann-Whitney test, which asks only which one is larger how
// often, so that a few slow ones on a busy machine mean nothing.

/** How many standard deviations the order of the two lies from what chance would make of it. */
export function rankDifference(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map(value => ({ value, ofA: true })), ...b.map(value => ({ value, ofA: false }))];
  all.sort((one, other) => one.value - other.value);
  let ranks = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const shared = (start + 1 + end) / 2;
    for (let place = start; place < end; place += 1) if (all[place]?.ofA) ranks += shared;
    start = end;
  }
  const u = ranks - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  return (u - mean) / Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
}
