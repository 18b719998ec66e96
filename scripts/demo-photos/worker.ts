// Renders every n-th row of a picture, for as many workers as there are processors.
import { once } from 'node:events';
import { Camera } from './camera.ts';
import { Lamps } from './light/lamps.ts';
import { follow } from './light/path.ts';
import { random, seed } from './light/random.ts';
import { ray } from './light/ray.ts';
import { World } from './light/world.ts';
import { loadScene } from './scenes.ts';

export interface Task {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly rays: number;
  readonly first: number;
  readonly every: number;
}

const [task] = (await once(process, 'message')) as [Task];
const { width, height, rays } = task;
const scene = await loadScene(task.name);
const stage = { world: new World(scene.bodies), lamps: new Lamps(scene.lamps), sky: scene.sky };
const camera = new Camera(scene.shot);

const sum = new Float64Array(3);
/** What `measure` found: the light, and how sure of its tone it is. */
const pixel = new Float32Array(4);

/** Rays through one pixel in rounds of 16, spread over a grid and shaken, until the noise is small or `rays` are spent. */
function measure(x: number, y: number): void {
  sum.fill(0);
  let spent = 0;
  let bright = 0;
  let square = 0;
  while (spent < rays) {
    for (let i = 0; i < 16; i++) {
      const a = ((i & 3) + random()) / 4;
      const b = ((i >> 2) + random()) / 4;
      camera.aim((2 * (x + a) - width) / height, (height - 2 * (y + b)) / height);
      follow(stage);
      if (Number.isNaN(ray.r + ray.g + ray.b)) continue;
      sum[0]! += ray.r;
      sum[1]! += ray.g;
      sum[2]! += ray.b;
      const tone = Math.sqrt(Math.min(ray.r + ray.g + ray.b, 30));
      bright += tone;
      square += tone * tone;
    }
    spent += 16;
    const mean = bright / spent;
    const doubt = Math.sqrt(Math.max(0, square / spent - mean * mean) / spent);
    pixel[3] = doubt;
    if (spent >= 48 && doubt < 0.024) break;
  }
  for (let c = 0; c < 3; c++) pixel[c] = sum[c]! / spent;
}

for (let y = task.first; y < height; y += task.every) {
  const row = new Float32Array(width * 4);
  seed(y * 7919 + 1);
  for (let x = 0; x < width; x++) {
    measure(x, y);
    row.set(pixel, x * 4);
  }
  process.send?.({ y, row });
}
process.disconnect();
