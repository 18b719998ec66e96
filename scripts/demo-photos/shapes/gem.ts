// A cut stone as the space inside a set of planes, which lets a ray find its way in and out exactly.
export interface Gem {
  readonly kind: 'gem';
  /** nx, ny, nz, d of each facet; inside is n·p <= d. */
  readonly planes: Float64Array;
  readonly ior: number;
  /** How far red and blue part; diamond about 0.022 either side. */
  readonly spread: number;
  /** Light kept per unit of way through the stone. */
  readonly tint: readonly [number, number, number];
  readonly size: number;
}

const rad = Math.PI / 180;

/** A round brilliant around y with the girdle in y = 0: table, 8 mains, 8 stars, 16 upper halves, and the pavilion. */
export function brilliant(radius: number, ior: number, spread: number, tint: Gem['tint']): Gem {
  const planes: number[] = [];
  const girdle = 0.02;
  const table = 0.57;
  const height = girdle + (1 - table) * Math.tan(34.5 * rad);
  const facet = (azimuth: number, slope: number, r: number, y: number, up: 1 | -1): void => {
    const s = Math.sin(slope * rad);
    const c = Math.cos(slope * rad) * up;
    planes.push(s * Math.cos(azimuth * rad), c, s * Math.sin(azimuth * rad), (s * r + c * y) * radius);
  };
  facet(0, 0, 0, height, 1);
  for (let i = 0; i < 8; i++) {
    facet(i * 45, 34.5, 1, girdle, 1);
    facet(i * 45 + 22.5, 22, table * Math.cos(22.5 * rad), height, 1);
    facet(i * 45, 40.9, 1, -girdle, -1);
    for (const side of [-11.25, 11.25]) {
      facet(i * 45 + side, 40.5, Math.cos(11.25 * rad), girdle, 1);
      facet(i * 45 + side, 42.3, Math.cos(11.25 * rad), -girdle, -1);
    }
  }
  for (let i = 0; i < 32; i++) facet(i * 11.25 + 5.6, 90, 0.985, 0, 1);
  return { kind: 'gem', planes: Float64Array.from(planes), ior, spread, tint, size: radius };
}

/** What the last walk through a stone found: where, and the outward normal there. */
export const facetHit = { t: 0, nx: 0, ny: 0, nz: 0 };

/** Where a ray enters the stone; false when it passes by. */
export function enters(
  gem: Gem,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
): boolean {
  const p = gem.planes;
  let near = -1e9;
  let far = 1e9;
  let face = -1;
  for (let i = 0; i < p.length; i += 4) {
    const along = p[i]! * dx + p[i + 1]! * dy + p[i + 2]! * dz;
    const gap = p[i + 3]! - (p[i]! * ox + p[i + 1]! * oy + p[i + 2]! * oz);
    if (along > -1e-12 && along < 1e-12) {
      if (gap < 0) return false;
      continue;
    }
    const t = gap / along;
    if (along > 0) {
      if (t < far) far = t;
    } else if (t > near) {
      near = t;
      face = i;
    }
    if (near > far) return false;
  }
  if (near <= 1e-5 || face < 0) return false;
  return remember(p, face, near);
}

/** Where a ray that is inside the stone reaches its skin. */
export function leaves(
  gem: Gem,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
): boolean {
  const p = gem.planes;
  let far = 1e9;
  let face = -1;
  for (let i = 0; i < p.length; i += 4) {
    const along = p[i]! * dx + p[i + 1]! * dy + p[i + 2]! * dz;
    if (along <= 1e-12) continue;
    const t = (p[i + 3]! - (p[i]! * ox + p[i + 1]! * oy + p[i + 2]! * oz)) / along;
    if (t < far) {
      far = t;
      face = i;
    }
  }
  return face >= 0 && remember(p, face, Math.max(far, 0));
}

function remember(planes: Float64Array, face: number, t: number): true {
  facetHit.t = t;
  facetHit.nx = planes[face]!;
  facetHit.ny = planes[face + 1]!;
  facetHit.nz = planes[face + 2]!;
  return true;
}
