// How many steps stand beside each other without breaking a word. Reckoned instead of measured, so that the server's page
// and the browser's are the same from the first moment on.

/** What a card is wide at least when steps stand across, less its insets. See progress.css. */
const WIDTH_PX = 560;
/** Beyond it there is more than one row. */
const MOST = 7;
const NARROW_FROM = 6;

/** null: they stand one below the other, as on a phone. */
export function columnsFor(labels: readonly string[]): number | null {
  const longest = Math.max(...labels.flatMap(label => label.split(/[\s\u00ad-]+/).map(widthOf)));
  for (let rows = 1; rows <= 3; rows += 1) {
    const columns = Math.ceil(labels.length / rows);
    // Fewer than three in a row read as a list, not as a way.
    if (columns < 3 && rows > 1) return null;
    const narrow = columns >= NARROW_FROM;
    const room = WIDTH_PX / columns - (narrow ? 6 : 28);
    if (columns <= MOST && longest * (narrow ? 14 : 15) <= room) return columns;
  }
  return null;
}

/** In em, of the heaviest weight: the typeface is known. */
function widthOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[ijlftrI.,’'|]/.test(letter)) return 0.29;
  if (/[mwMW@%]/.test(letter)) return 0.84;
  return /\p{Lu}/u.test(letter) ? 0.63 : 0.53;
}
