// The pictures by name. Each is loaded only when asked for, as some prepare drawings first.
import type { Scene } from './camera.ts';

const scenes = {
  'ring-before': async () => (await import('./scenes/ring-before.ts')).ringBefore(),
  'ring-bench': async () => (await import('./scenes/ring-bench.ts')).ringBench(),
  'ring-finished': async () => (await import('./scenes/ring-finished.ts')).ringFinished(),
  'pendant-sketch': async () => (await import('./scenes/pendant-sketch.ts')).pendantSketch(),
  'pendant-wax': async () => (await import('./scenes/pendant-wax.ts')).pendantWax(),
  'cake-tiers': async () => (await import('./scenes/cake-tiers.ts')).cakeTiers(),
  'cake-finished': async () => (await import('./scenes/cake-finished.ts')).cakeFinished(),
  cupcakes: async () => (await import('./scenes/cupcakes.ts')).cupcakes(),
  parcel: async () => (await import('./scenes/parcel.ts')).parcelScene(),
  'signet-finished': async () => (await import('./scenes/signet-finished.ts')).signetFinished(),
} satisfies Record<string, () => Promise<Scene>>;

export const sceneNames = Object.keys(scenes);

export async function loadScene(name: string): Promise<Scene> {
  const scene = (scenes as Record<string, (() => Promise<Scene>) | undefined>)[name];
  if (scene === undefined)
    throw new Error(`No picture is called ${name}; there are ${sceneNames.join(', ')}.`);
  return scene();
}
