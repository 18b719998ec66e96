// One thing in a picture: a shape, where it stands, and what its skin does with light.
import type { Field } from '../shapes/fields.ts';
import type { Frame } from '../shapes/frame.ts';
import type { Gem } from '../shapes/gem.ts';

export type Triple = readonly [number, number, number];

/** What light meets at one point. Filled anew by `paint` for every hit. */
export interface Skin {
  r: number;
  g: number;
  b: number;
  /** 1: bare metal, whose colour is that of its reflection. */
  metal: number;
  rough: number;
  /** Reflection of a clear coat seen straight on; 0.04 for most things, 0 for chalk. */
  coat: number;
  /** How far light wanders inside before it turns, for wax, icing and fruit; 0: not at all. */
  wander: number;
  /** Light that grazes a nap: velvet and wool. */
  nap: number;
  /** Light of its own. */
  glowR: number;
  glowG: number;
  glowB: number;
}

/** Coordinates are the thing's own. */
export type Paint = (skin: Skin, x: number, y: number, z: number) => void;

export interface FieldShape {
  readonly kind: 'field';
  readonly distance: Field;
  readonly low: Triple;
  readonly high: Triple;
  /** Below 1 for fields that promise too much, such as displaced ones. */
  readonly stride?: number;
}

/** The whole plane y = 0, looked at from above. */
export interface GroundShape {
  readonly kind: 'ground';
}

export interface Body {
  readonly shape: FieldShape | GroundShape | Gem;
  readonly frame: Frame;
  readonly paint: Paint;
  /** A height whose slopes tilt the normal: scratches, weave, grain. */
  readonly bump?: Field;
  readonly bumpStep?: number;
}

export const field = (distance: Field, low: Triple, high: Triple, stride = 1): FieldShape => ({
  kind: 'field',
  distance,
  low,
  high,
  stride,
});

/** A field within the same reach in every direction. */
export const within = (reach: number, distance: Field, stride = 1): FieldShape =>
  field(distance, [-reach, -reach, -reach], [reach, reach, reach], stride);

export const ground: GroundShape = { kind: 'ground' };

export function resetSkin(skin: Skin): void {
  skin.r = skin.g = skin.b = 0.5;
  skin.metal = 0;
  skin.rough = 0.5;
  skin.coat = 0.04;
  skin.wander = skin.nap = 0;
  skin.glowR = skin.glowG = skin.glowB = 0;
}
