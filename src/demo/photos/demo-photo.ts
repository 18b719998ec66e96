// The pictures of the demo. They are computed by scripts/demo-photos and show nobody's things.
import { readFile } from 'node:fs/promises';

export type DemoPhotoName =
  | 'ring-before'
  | 'ring-bench'
  | 'ring-finished'
  | 'signet-finished'
  | 'pendant-sketch'
  | 'pendant-wax'
  | 'cake-tiers'
  | 'cake-finished'
  | 'cupcakes'
  | 'parcel';

/** A JPEG of 1200 × 900, below 120 kB. */
export const demoPhoto = (name: DemoPhotoName): Promise<Buffer> =>
  readFile(new URL(`./${name}.jpg`, import.meta.url));
