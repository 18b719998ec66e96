// The pendant as a pencil drawing: construction lines, outlines gone over several times, hatching, measures, notes.
import { leafPlans, leafWidth, stonePlan, type LeafPlan } from './pendant.ts';
import { random, seed } from '../light/random.ts';

type Point = readonly [number, number];

/** One stroke of a hand: the points, a little astray, with uneven pressure. */
function stroke(points: readonly Point[], width: number, dark: number, stray = 1.6): string {
  let drift = 0;
  const path = points.map(([x, y], i) => {
    drift = drift * 0.9 + (random() - 0.5) * stray;
    return `${i === 0 ? 'M' : 'L'}${(x + drift).toFixed(1)} ${(y + drift * 0.7).toFixed(1)}`;
  });
  return `<path d="${path.join('')}" stroke-width="${width}" stroke-opacity="${dark}"/>`;
}

const along = (from: Point, to: Point, over = 0): Point[] =>
  Array.from({ length: 24 }, (_, i) => {
    const t = (i / 23) * (1 + 2 * over) - over;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t] as const;
  });

const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): Point[] =>
  Array.from({ length: 64 }, (_, i) => {
    const a = ((from + ((to - from) * i) / 63) * Math.PI) / 180;
    return [x + rx * Math.cos(a), y + ry * Math.sin(a)] as const;
  });

/** A point of a leaf at t of its length and `side` of its half width, on paper. */
function onLeaf(plan: LeafPlan, x: number, y: number, k: number, t: number, side: number): Point {
  const lean = (plan.lean * Math.PI) / 180;
  const across = side * leafWidth(plan, t);
  const along_ = t * plan.long;
  return [
    x + k * (Math.sin(lean) * along_ + Math.cos(lean) * across),
    y + k * (Math.cos(lean) * along_ - Math.sin(lean) * across),
  ];
}

function hatch(x: number, y: number, wide: number, high: number, lean: number, dark: number): string {
  let out = '';
  for (let i = 0; i < wide; i += 7) {
    const cut = random() * high * 0.25;
    out += stroke(
      along([x + i, y + cut], [x + i + lean, y + high - cut]),
      1.6,
      dark * (0.6 + 0.5 * random()),
      1,
    );
  }
  return out;
}

/** Handwriting that nobody has to read: loops and rises on a line. */
function scrawl(x: number, y: number, words: readonly number[]): string {
  let out = '';
  let at = x;
  for (const letters of words) {
    const points: Point[] = [];
    for (let i = 0; i < letters * 6; i++) {
      const tall = i % 11 === 3 ? 1.9 : 1;
      points.push([
        at + i * 2.7 + 5 * Math.sin(i * 1.05),
        y - 8 * tall * Math.abs(Math.sin(i * 0.52)) - random() * 2.5,
      ]);
    }
    out += stroke(points, 2, 0.75, 0.8);
    at += letters * 16.5 + 20;
  }
  return out;
}

/** One leaf; its left edge begins at `from`, where it comes out from under the other one. */
function leafOf(plan: LeafPlan, x: number, y: number, k: number, from: number): string {
  const edge = (side: number, begin: number): Point[] =>
    Array.from({ length: 50 }, (_, i) => onLeaf(plan, x, y, k, begin + (1 - begin) * (i / 49), side));
  let out = '';
  for (let again = 0; again < 3; again++) {
    out += stroke(edge(-1, plan.lean > 0 ? from : 0), 2.3, 0.75) + stroke(edge(1, 0), 2.3, 0.75);
  }
  out += stroke(edge(0.04, from * 0.8), 2, 0.75) + stroke(edge(-0.05, from * 0.8), 1.5, 0.6);
  for (let i = 2; i < 17; i++) {
    const t = i / 18;
    for (const side of [-1, 1]) {
      if (t < from && side < 0) continue;
      const tip = onLeaf(plan, x, y, k, Math.min(1, t + 0.1), side * 0.86);
      out += stroke(along(onLeaf(plan, x, y, k, t, 0), tip), 1.3, 0.5, 0.7);
    }
  }
  // Shade on the right half of each leaf.
  for (let i = 6; i < 60; i++) {
    const t = 0.12 + 0.78 * (i / 60);
    out += stroke(
      along(onLeaf(plan, x, y, k, t, 0.25 + 0.2 * random()), onLeaf(plan, x, y, k, t + 0.035, 0.93)),
      1.5,
      0.22 + 0.2 * random(),
      0.7,
    );
  }
  return out;
}

function stoneOf(x: number, y: number, k: number): string {
  let out = '';
  for (const r of [1.28, 1.26, 1.02]) out += stroke(arc(x, y, k * r, k * r, 10, 385), 2.2, 0.8);
  for (let i = 0; i < 8; i++) {
    const a = (i * Math.PI) / 4 + 0.2;
    const tip: Point = [x + Math.cos(a) * k * 0.58, y + Math.sin(a) * k * 0.58];
    for (const turn of [-0.39, 0.39]) {
      out += stroke(along(tip, [x + Math.cos(a + turn) * k, y + Math.sin(a + turn) * k]), 1.4, 0.6, 0.5);
    }
    out += stroke(
      along(tip, [x + Math.cos(a + 0.785) * k * 0.58, y + Math.sin(a + 0.785) * k * 0.58]),
      1.4,
      0.6,
      0.5,
    );
  }
  return out;
}

/** The front, with `y` at the point where the leaves meet. */
function front(x: number, y: number, k: number): string {
  let out = stroke(along([x, y - k * 0.9], [x, y + k * 2.8]), 1.2, 0.3);
  for (const plan of leafPlans) out += stroke(along([x, y], onLeaf(plan, x, y, k, 1.12, 0)), 1.1, 0.3);
  out += leafOf(leafPlans[0], x, y, k, 0) + leafOf(leafPlans[1], x, y, k, 0.47);
  for (const lean of [-0.04, 0.04])
    out += stroke(along([x + k * lean, y - k * 0.18], [x + k * lean * 0.6, y + k * 0.1]), 2.2, 0.75);
  out += stroke(arc(x, y - k * 0.42, k * 0.25, k * 0.25, 0, 370), 2.4, 0.8);
  out += stroke(arc(x, y - k * 0.42, k * 0.16, k * 0.16, 0, 370), 1.8, 0.7);
  return out + stoneOf(x + k * stonePlan.x, y - k * stonePlan.y, k * stonePlan.radius);
}

/** From the side: two thin leaves one over the other, and the setting. */
function side(x: number, y: number, k: number): string {
  let out = '';
  leafPlans.forEach((plan, i) => {
    const line = (shift: number): Point[] =>
      Array.from({ length: 40 }, (_, j) => {
        const t = j / 39;
        return [
          x +
            k *
              (0.13 * (i === 0 ? 1 : -1) * (1 - t * 0.4) +
                shift * Math.sin(Math.PI * t) +
                0.12 * (t - 0.5) ** 2),
          y + k * plan.long * 0.93 * t,
        ];
      });
    out += stroke(line(0.05), 2.2, 0.75) + stroke(line(-0.05), 2.2, 0.75) + stroke(line(0), 1.2, 0.35);
  });
  out += stroke(arc(x, y - k * 0.4, k * 0.07, k * 0.25, 0, 370), 2.1, 0.75);
  const top = y - k * (stonePlan.y + 0.28);
  const box: Point[] = [
    [x + k * 0.1, top],
    [x + k * 0.34, top + k * 0.04],
    [x + k * 0.36, top + k * 0.5],
    [x + k * 0.1, top + k * 0.56],
  ];
  return (
    out +
    box
      .slice(1)
      .map((p, i) => stroke(along(box[i] ?? p, p), 2.1, 0.75, 0.8))
      .join('')
  );
}

/** A measure with arrowheads between two heights. */
function measure(x: number, top: number, bottom: number): string {
  const tips = [
    stroke(along([x, top], [x - 6, top + 16]), 1.5, 0.6, 0.4),
    stroke(along([x, top], [x + 6, top + 16]), 1.5, 0.6, 0.4),
    stroke(along([x, bottom], [x - 6, bottom - 16]), 1.5, 0.6, 0.4),
    stroke(along([x, bottom], [x + 6, bottom - 16]), 1.5, 0.6, 0.4),
  ];
  return (
    stroke(along([x, top], [x, bottom]), 1.4, 0.55, 0.6) +
    tips.join('') +
    scrawl(x + 14, (top + bottom) / 2, [2])
  );
}

export function sketchSvg(): string {
  seed(42);
  const k = 270;
  const x = 590;
  const y = 330;
  const parts = [
    front(x, y, k),
    side(1050, y + 60, k * 0.8),
    measure(250, y - k * 0.65, y + k * 2.4),
    stroke(along([310, 1075], [880, 1072]), 1.4, 0.5, 0.6),
    scrawl(560, 1115, [3]),
    stroke(along([690, 830], [850, 915]), 1.4, 0.55),
    scrawl(845, 955, [4, 2, 5]),
    scrawl(845, 997, [3, 4]),
    scrawl(130, 120, [6, 4, 3]),
    stroke(along([130, 140], [395, 137]), 2, 0.6),
    scrawl(850, 150, [3, 5]),
    scrawl(850, 192, [5, 2, 3]),
    front(120, 960, 64),
    stroke(arc(x, y - k * 0.42, 140, 90, 200, 340), 1.3, 0.35),
    hatch(360, 900, 60, 120, -40, 0.25),
    hatch(800, 760, 70, 110, -30, 0.25),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1300 1240"><g fill="none" stroke="#2b2b30" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</g></svg>`;
}
