// Where a thing stands and how it is turned. Frames chain like a turtle: each step is meant in the thing's own directions.
export type Axis = 'x' | 'y' | 'z';

export class Frame {
  /** Columns are the thing's own axes in the world: `m` is row by row, `ox, oy, oz` its origin. */
  private constructor(
    readonly m: readonly [number, number, number, number, number, number, number, number, number],
    readonly ox: number,
    readonly oy: number,
    readonly oz: number,
  ) {}

  static readonly world = new Frame([1, 0, 0, 0, 1, 0, 0, 0, 1], 0, 0, 0);

  move(x: number, y: number, z: number): Frame {
    const m = this.m;
    return new Frame(
      m,
      this.ox + m[0] * x + m[1] * y + m[2] * z,
      this.oy + m[3] * x + m[4] * y + m[5] * z,
      this.oz + m[6] * x + m[7] * y + m[8] * z,
    );
  }

  turn(axis: Axis, degrees: number): Frame {
    const c = Math.cos((degrees * Math.PI) / 180);
    const s = Math.sin((degrees * Math.PI) / 180);
    const r =
      axis === 'x'
        ? [1, 0, 0, 0, c, -s, 0, s, c]
        : axis === 'y'
          ? [c, 0, s, 0, 1, 0, -s, 0, c]
          : [c, -s, 0, s, c, 0, 0, 0, 1];
    const m = this.m;
    const at = (row: number, column: number): number =>
      m[row * 3]! * r[column]! + m[row * 3 + 1]! * r[3 + column]! + m[row * 3 + 2]! * r[6 + column]!;
    return new Frame(
      [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(2, 1), at(2, 2)],
      this.ox,
      this.oy,
      this.oz,
    );
  }
}
