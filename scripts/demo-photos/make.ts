// Makes the demo photos again: `node --import tsx scripts/demo-photos/make.ts [name…] [--draft] [--out folder]`.
// They are computed, not taken: nobody's ring, cake or parcel is shown, and nobody's rights are touched.
import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { develop } from './develop.ts';
import { loadScene, sceneNames } from './scenes.ts';
import type { Task } from './worker.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draft: { type: 'boolean', default: false },
    rays: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../../src/demo/photos/', import.meta.url)) },
  },
});

async function expose(name: string, width: number, height: number, rays: number): Promise<Float32Array> {
  const light = new Float32Array(width * height * 4);
  const every = availableParallelism();
  await Promise.all(
    Array.from({ length: every }, async (_, first) => {
      const task: Task = { name, width, height, rays, first, every };
      // Processes, not threads: the loader for TypeScript does not reach into threads on Node 20.
      const worker = fork(new URL('./worker.ts', import.meta.url), { serialization: 'advanced' });
      worker.on('message', ({ y, row }: { y: number; row: Float32Array }) => light.set(row, y * width * 4));
      worker.send(task);
      await new Promise<void>((done, failed) => {
        worker.on('exit', code => (code === 0 ? done() : failed(new Error(`A worker ended with ${code}.`))));
      });
    }),
  );
  return light;
}

await mkdir(values.out, { recursive: true });
for (const name of positionals.length > 0 ? positionals : sceneNames) {
  const began = Date.now();
  const [width, height, rays] = values.draft ? [600, 450, 48] : [1200, 900, 128];
  const { finish } = await loadScene(name);
  const light = await expose(name, width, height, Number(values.rays ?? rays));
  const jpeg = await develop(light, width, height, finish, 115_000);
  await writeFile(`${values.out}/${name}.jpg`, jpeg);
  console.log(`${name}: ${Math.round(jpeg.length / 1000)} kB, ${Math.round((Date.now() - began) / 1000)} s`);
}
