// The pictures of the demo, drawn by scripts/demo-photos.
import { readFile } from 'node:fs/promises';

export type DemoPhotoName =
  | 'ring-before'
  | 'ring-bench'
  | 'ring-finished'
  | 'pendant-sketch'
  | 'pendant-wax'
  | 'cake-tiers'
  | 'cake-finished'
  | 'cupcakes'
  | 'parcel';

/** JPEG, about 1200 × 900. */
export const demoPhoto = (name: DemoPhotoName): Promise<Buffer> =>
  readFile(new URL(`./${name}.jpg`, import.meta.url));
