// The ray under way: where it is, where it goes, what it still carries and what it has gathered.
export const ray = {
  ox: 0,
  oy: 0,
  oz: 0,
  dx: 0,
  dy: 0,
  dz: 0,
  /** What is left of the light, per colour. */
  tr: 1,
  tg: 1,
  tb: 1,
  /** What came in. */
  r: 0,
  g: 0,
  b: 0,
  /** The last turn was a mirror's, so lamps met now count; after a matt turn they were asked directly. */
  mirrored: true,
  /** 0 until a stone has parted the colours. */
  channel: 0,
};

export function start(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): void {
  ray.ox = ox;
  ray.oy = oy;
  ray.oz = oz;
  ray.dx = dx;
  ray.dy = dy;
  ray.dz = dz;
  ray.tr = ray.tg = ray.tb = 1;
  ray.r = ray.g = ray.b = 0;
  ray.mirrored = true;
  ray.channel = 0;
}

export function dim(r: number, g: number, b: number): void {
  ray.tr *= r;
  ray.tg *= g;
  ray.tb *= b;
}

/** Adds light, held below a ceiling: one lucky ray must not leave a white dot. */
export function gather(r: number, g: number, b: number, ceiling: number): void {
  const gr = ray.tr * r;
  const gg = ray.tg * g;
  const gb = ray.tb * b;
  const most = Math.max(gr, gg, gb);
  const k = most > ceiling ? ceiling / most : 1;
  ray.r += gr * k;
  ray.g += gg * k;
  ray.b += gb * k;
}
