// Everything in a picture, arranged in a tree of boxes so that a ray asks only the things it may meet.
import type { Body, FieldShape } from './body.ts';
import { enters, facetHit } from '../shapes/gem.ts';

/** The nearest thing on a ray, and how it lies there. One per worker, overwritten by every question. */
export const hit = { t: 0, x: 0, y: 0, z: 0, lx: 0, ly: 0, lz: 0, nx: 0, ny: 0, nz: 0 };

interface Node {
  readonly box: Float64Array;
  readonly left?: Node;
  readonly right?: Node;
  readonly bodies: readonly Body[];
}

const near = 3e-4;

function worldBox(body: Body): Float64Array {
  const { shape, frame } = body;
  const box = Float64Array.of(1e9, 1e9, 1e9, -1e9, -1e9, -1e9);
  if (shape.kind === 'ground') return Float64Array.of(-1e9, -1e9, -1e9, 1e9, 1e9, 1e9);
  const low = shape.kind === 'gem' ? [-shape.size, -shape.size, -shape.size] : shape.low;
  const high = shape.kind === 'gem' ? [shape.size, shape.size, shape.size] : shape.high;
  for (let corner = 0; corner < 8; corner++) {
    const p = frame.move(
      (corner & 1 ? high : low)[0],
      (corner & 2 ? high : low)[1],
      (corner & 4 ? high : low)[2],
    );
    [p.ox, p.oy, p.oz].forEach((v, axis) => {
      box[axis] = Math.min(box[axis]!, v);
      box[axis + 3] = Math.max(box[axis + 3]!, v);
    });
  }
  return box;
}

function build(entries: { body: Body; box: Float64Array }[]): Node {
  const box = Float64Array.of(1e9, 1e9, 1e9, -1e9, -1e9, -1e9);
  for (const entry of entries) {
    for (let a = 0; a < 3; a++) {
      box[a] = Math.min(box[a]!, entry.box[a]!);
      box[a + 3] = Math.max(box[a + 3]!, entry.box[a + 3]!);
    }
  }
  if (entries.length <= 2) return { box, bodies: entries.map(entry => entry.body) };
  const spans = [0, 1, 2].map(a => box[a + 3]! - box[a]!);
  const axis = spans.indexOf(Math.max(...spans));
  const middle = (e: { box: Float64Array }): number => e.box[axis]! + e.box[axis + 3]!;
  const sorted = [...entries].sort((a, b) => middle(a) - middle(b));
  const half = sorted.length >> 1;
  return { box, left: build(sorted.slice(0, half)), right: build(sorted.slice(half)), bodies: [] };
}

export class World {
  private readonly root: Node;
  private readonly endless: readonly Body[];
  private readonly stack: Node[] = [];
  private ox = 0;
  private oy = 0;
  private oz = 0;
  private dx = 0;
  private dy = 0;
  private dz = 0;

  constructor(bodies: readonly Body[]) {
    this.endless = bodies.filter(body => body.shape.kind === 'ground');
    this.root = build(
      bodies.filter(body => body.shape.kind !== 'ground').map(body => ({ body, box: worldBox(body) })),
    );
  }

  /** The nearest body before `limit`; with `any`, the first found, which is enough for a shadow. */
  meet(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    limit: number,
    any: boolean,
  ): Body | undefined {
    this.ox = ox;
    this.oy = oy;
    this.oz = oz;
    this.dx = dx;
    this.dy = dy;
    this.dz = dz;
    let best: Body | undefined;
    let far = limit;
    for (const body of this.endless) {
      const t = this.ask(body, far);
      if (t > 0) {
        best = body;
        far = t;
      }
    }
    const stack = this.stack;
    stack.length = 0;
    stack.push(this.root);
    while (stack.length > 0 && !(any && best !== undefined)) {
      const node = stack.pop() as Node;
      if (!this.crosses(node.box, far)) continue;
      if (node.left !== undefined && node.right !== undefined) {
        stack.push(node.left, node.right);
        continue;
      }
      for (const body of node.bodies) {
        const t = this.ask(body, far);
        if (t > 0) {
          best = body;
          far = t;
        }
      }
    }
    hit.t = far;
    return best;
  }

  private crosses(box: Float64Array, far: number): boolean {
    let t0 = 0;
    let t1 = far;
    const ix = 1 / this.dx;
    const iy = 1 / this.dy;
    const iz = 1 / this.dz;
    let a = (box[0]! - this.ox) * ix;
    let b = (box[3]! - this.ox) * ix;
    t0 = Math.max(t0, Math.min(a, b));
    t1 = Math.min(t1, Math.max(a, b));
    a = (box[1]! - this.oy) * iy;
    b = (box[4]! - this.oy) * iy;
    t0 = Math.max(t0, Math.min(a, b));
    t1 = Math.min(t1, Math.max(a, b));
    a = (box[2]! - this.oz) * iz;
    b = (box[5]! - this.oz) * iz;
    t0 = Math.max(t0, Math.min(a, b));
    t1 = Math.min(t1, Math.max(a, b));
    return t0 <= t1;
  }

  /** The ray in the body's own directions, then the question its shape can answer. */
  private ask(body: Body, far: number): number {
    const { m, ox: fx, oy: fy, oz: fz } = body.frame;
    const px = this.ox - fx;
    const py = this.oy - fy;
    const pz = this.oz - fz;
    const ox = m[0] * px + m[3] * py + m[6] * pz;
    const oy = m[1] * px + m[4] * py + m[7] * pz;
    const oz = m[2] * px + m[5] * py + m[8] * pz;
    const dx = m[0] * this.dx + m[3] * this.dy + m[6] * this.dz;
    const dy = m[1] * this.dx + m[4] * this.dy + m[7] * this.dz;
    const dz = m[2] * this.dx + m[5] * this.dy + m[8] * this.dz;
    const shape = body.shape;
    if (shape.kind === 'ground') {
      const t = -oy / dy;
      return dy < 0 && t > 1e-4 && t < far ? t : -1;
    }
    if (shape.kind === 'gem') {
      return enters(shape, ox, oy, oz, dx, dy, dz) && facetHit.t < far ? facetHit.t : -1;
    }
    return march(shape, ox, oy, oz, dx, dy, dz, far);
  }
}

/** Steps along the ray by as much as the field promises to be empty, inside the shape's box only. */
function march(
  s: FieldShape,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  far: number,
): number {
  const a = (s.low[0] - ox) / dx;
  const b = (s.high[0] - ox) / dx;
  const c = (s.low[1] - oy) / dy;
  const d = (s.high[1] - oy) / dy;
  const e = (s.low[2] - oz) / dz;
  const f = (s.high[2] - oz) / dz;
  let t = Math.max(0, Math.min(a, b), Math.min(c, d), Math.min(e, f));
  const end = Math.min(far, Math.max(a, b), Math.max(c, d), Math.max(e, f));
  const stride = s.stride ?? 1;
  for (let i = 0; i < 200 && t < end; i++) {
    const gap = s.distance(ox + dx * t, oy + dy * t, oz + dz * t);
    if (gap < near) return t > 0 ? t : 1e-6;
    t += gap * stride;
  }
  return -1;
}
