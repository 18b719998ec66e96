// Photos made on the spot, with everything that a real one can carry, and files that only claim to be photos.

import { describe, expect, it, jest } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';

import { BoundedLane, LaneFull } from '../../src/platform/lane/bounded-lane.ts';
import {
  inspectAndProcessPhoto,
  type PhotoImage,
  type ProcessedPhoto,
} from '../../src/platform/images/photo.ts';
import type { PhotoRefused } from '../../src/platform/images/photo-refused.ts';
import { refuseDeclaredType } from '../../src/platform/images/photo-type.ts';

jest.setTimeout(60_000);

const secrets = [
  'SECRET-CAMERA',
  'SECRET-AUTHOR',
  'SECRET-XMP',
  'SECRET-IPTC',
  'SECRET-COMMENT',
  'SECRET-TAIL',
];

/** The left half red, the right half blue, so that one can see which way is up. */
function drawing(width = 400, height = 200): Sharp {
  const half = { width: Math.floor(width / 2), height, channels: 3 as const };
  return sharp({ create: { width, height, channels: 3, background: '#1828c0' } }).composite([
    { input: { create: { ...half, background: '#c01818' } }, left: 0, top: 0 },
  ]);
}

async function tellTaleJpeg(orientation = 1): Promise<Buffer> {
  const jpeg = await drawing()
    .withExif({
      IFD0: { Make: 'SECRET-CAMERA', Artist: 'SECRET-AUTHOR' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 3230/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 4366/100',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>SECRET-XMP</note></x:xmpmeta>')
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
  const photoshop = Buffer.concat([
    Buffer.from('Photoshop 3.0\0'),
    Buffer.from('8BIM\x04\x04\0\0\0\0\0\x10', 'latin1'),
    Buffer.from('\x1c\x02\x78\0\x0bSECRET-IPTC', 'latin1'),
  ]);
  const extra = Buffer.concat([segment(0xed, photoshop), segment(0xfe, Buffer.from('SECRET-COMMENT'))]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    extra,
    jpeg.subarray(2),
    Buffer.from('SECRET-TAIL <script>alert(1)</script>'),
  ]);
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

async function processed(bytes: Buffer, type: string): Promise<ProcessedPhoto> {
  const result = await inspectAndProcessPhoto(bytes, type);
  if ('refused' in result) throw new Error(`${result.refused}: ${result.message}`);
  return result;
}

async function refused(bytes: Buffer, type: string): Promise<PhotoRefused> {
  const result = await inspectAndProcessPhoto(bytes, type);
  if (!('refused' in result)) throw new Error('It was taken.');
  return result;
}

async function pixel(image: PhotoImage, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(image.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
}

const isRed = ([r = 0, , b = 0]: number[]): boolean => r > 120 && b < 80;

describe('a photo', () => {
  it('keeps nothing but its pixels', async () => {
    const original = await tellTaleJpeg();
    const before = await sharp(original).metadata();
    expect(before.exif).toBeDefined();
    expect(before.xmp).toBeDefined();
    for (const secret of secrets) expect(original.includes(secret)).toBe(true);
    const photo = await processed(original, 'image/jpeg');
    const tiny = Buffer.from(photo.placeholder.split(',')[1] ?? '', 'base64');
    for (const bytes of [photo.full.bytes, photo.thumbnail.bytes, tiny]) {
      const after = await sharp(bytes).metadata();
      expect(after).toMatchObject({ format: 'webp', space: 'srgb' });
      for (const kind of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const)
        expect(after[kind]).toBeUndefined();
      for (const text of [...secrets, 'EXIF', 'XMP ', 'ICCP', 'GPS', 'script'])
        expect(bytes.includes(text)).toBe(false);
      expect(webpChunks(bytes).filter(name => !['VP8 ', 'VP8L', 'VP8X', 'ALPH'].includes(name))).toEqual([]);
    }
  });

  it('stands upright in all eight orientations', async () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const { full, thumbnail } = await processed(await tellTaleJpeg(orientation), 'image/jpeg');
      const lies = orientation >= 5;
      expect([full.width, full.height]).toEqual(lies ? [200, 400] : [400, 200]);
      expect([thumbnail.width, thumbnail.height]).toEqual([full.width, full.height]);
      // Where the red half is shown for each value of the tag: left, right, right, left, top, top, bottom, bottom.
      const [x, y] = (
        [
          [100, 100],
          [300, 100],
          [300, 100],
          [100, 100],
          [100, 100],
          [100, 100],
          [100, 300],
          [100, 300],
        ] as const
      )[orientation - 1] ?? [0, 0];
      expect(isRed(await pixel(full, x, y))).toBe(true);
      expect(isRed(await pixel(full, full.width - 1 - x, full.height - 1 - y))).toBe(false);
    }
  });

  it('comes in three sizes, and is never enlarged', async () => {
    const large = await drawing(4000, 3000).jpeg().toBuffer();
    const photo = await processed(large, 'image/jpeg');
    expect([photo.full.width, photo.full.height]).toEqual([2560, 1920]);
    expect([photo.thumbnail.width, photo.thumbnail.height]).toEqual([640, 480]);
    expect(await sharp(photo.full.bytes).metadata()).toMatchObject({ width: 2560, height: 1920 });
    expect(photo.contentType).toBe('image/webp');
    const small = await processed(await drawing(40, 60).png().toBuffer(), 'image/png');
    expect([small.full.width, small.full.height, small.thumbnail.width, small.thumbnail.height]).toEqual([
      40, 60, 40, 60,
    ]);
    const sliver = await processed(await drawing(6000, 2).png().toBuffer(), 'image/png');
    expect([sliver.full.width, sliver.full.height]).toEqual([2560, 1]);
  });

  it('has a tiny placeholder, whatever is on it', async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 4,
        background: '#0000',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    });
    const transparent = sharp({
      create: { width: 300, height: 200, channels: 4, background: { r: 9, g: 99, b: 199, alpha: 0.4 } },
    });
    for (const image of [noise, transparent, drawing()]) {
      const { placeholder } = await processed(await image.png().toBuffer(), 'image/png');
      expect(placeholder).toMatch(/^data:image\/webp;base64,[A-Za-z0-9+/]+=*$/);
      expect(placeholder.length).toBeLessThanOrEqual(400);
      const { width, height } = await sharp(
        Buffer.from(placeholder.split(',')[1] ?? '', 'base64'),
      ).metadata();
      expect(Math.max(width, height)).toBeLessThanOrEqual(24);
    }
  });

  it('keeps its colours when it comes in another colour space', async () => {
    const color = { r: 200, g: 30, b: 60 };
    const plain = sharp({ create: { width: 64, height: 64, channels: 3, background: color } });
    const wide = await plain.clone().withIccProfile('p3').png().toBuffer();
    const print = await plain
      .clone()
      .toColourspace('cmyk')
      .withIccProfile('cmyk')
      .jpeg({ quality: 100 })
      .toBuffer();
    const deep = await plain.clone().toColourspace('rgb16').png().toBuffer();
    const grey = await plain.clone().greyscale().png().toBuffer();
    expect((await sharp(wide).metadata()).icc).toBeDefined();
    expect((await sharp(print).metadata()).space).toBe('cmyk');
    for (const [bytes, type, tolerance] of [
      [wide, 'image/png', 8],
      [print, 'image/jpeg', 40],
      [deep, 'image/png', 8],
    ] as const) {
      const [r = 0, g = 0, b = 0] = await pixel((await processed(bytes, type)).full, 30, 30);
      for (const [seen, wanted] of [
        [r, color.r],
        [g, color.g],
        [b, color.b],
      ] as const) {
        expect(Math.abs(seen - wanted)).toBeLessThanOrEqual(tolerance);
      }
    }
    const [r = 0, g = 0, b = 0] = await pixel((await processed(grey, 'image/png')).full, 30, 30);
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThanOrEqual(4);
  });

  it('keeps what is transparent', async () => {
    const glass = sharp({
      create: { width: 64, height: 64, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } },
    });
    const { full } = await processed(await glass.webp().toBuffer(), 'image/webp');
    expect((await sharp(full.bytes).metadata()).hasAlpha).toBe(true);
  });

  it('is the first frame of an animation', async () => {
    const frames = ['#c01818', '#1828c0', '#18c028'].map(background =>
      sharp({ create: { width: 50, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(3);
    const { full } = await processed(moving, 'image/webp');
    expect([full.width, full.height]).toEqual([50, 40]);
    expect((await sharp(full.bytes).metadata()).pages ?? 1).toBe(1);
    expect(isRed(await pixel(full, 10, 10))).toBe(true);
  });

  it('may be announced by another name of its type', async () => {
    expect((await processed(await tellTaleJpeg(), 'image/jpg; charset=binary')).full.width).toBe(400);
  });
});

describe('what is refused', () => {
  it('is another type than announced', async () => {
    const png = await drawing().png().toBuffer();
    const result = await refused(png, 'image/jpeg');
    expect(result.refused).toBe('TYPE_MISMATCH');
    expect(result.message).toContain('announced as JPEG, but it is a PNG');
  });

  it('is a type that browsers cannot show, each with a sentence that helps', async () => {
    const box = (brand: string) =>
      Buffer.concat([Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1'), Buffer.alloc(200)]);
    const files: readonly [Buffer, string][] = [
      [box('heic'), 'Most Compatible'],
      [box('mif1'), 'Most Compatible'],
      [
        await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .avif()
          .toBuffer(),
        'AVIF',
      ],
      [await drawing(20, 20).gif().toBuffer(), 'GIF'],
      [await drawing(20, 20).tiff().toBuffer(), 'TIFF'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'SVG'],
      [Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- hello -->\n<svg width="1" height="1"/>'), 'SVG'],
      [Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'PDF'],
      [Buffer.from('hello, I am a text'), 'not a photo'],
      [Buffer.from('<html><body>hi</body></html>'), 'not a photo'],
      [Buffer.from('MZ\x90\0'), 'not a photo'],
    ];
    for (const [bytes, help] of files) {
      for (const declared of ['image/jpeg', 'image/heic', 'application/octet-stream']) {
        const result = await refused(bytes, declared);
        expect(result.refused).toBe('UNSUPPORTED_TYPE');
        expect(result.message).toContain(help);
      }
    }
  });

  it('is a type that is known before anything was sent', () => {
    expect(refuseDeclaredType('image/HEIC')).toMatchObject({
      refused: 'UNSUPPORTED_TYPE',
      message: expect.stringContaining('iPhone'),
    });
    expect(refuseDeclaredType('text/html')?.message).toContain('JPEG, PNG or WebP');
    expect(refuseDeclaredType('')?.refused).toBe('UNSUPPORTED_TYPE');
    expect(refuseDeclaredType('image/png')).toBeUndefined();
  });

  it('is a bomb of pixels, before it is decoded', async () => {
    const bomb = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const begun = performance.now();
    const result = await refused(bomb, 'image/png');
    expect(result.refused).toBe('TOO_MANY_PIXELS');
    expect(result.message).toContain('10000 × 5001');
    // A header that claims 4 thousand million pixels over nothing.
    const claim = Buffer.from(await drawing(8, 8).png().toBuffer());
    claim.writeUInt32BE(65_000, 16);
    claim.writeUInt32BE(65_000, 20);
    claim.writeUInt32BE(crc32(claim.subarray(12, 29)), 29);
    expect((await refused(claim, 'image/png')).refused).toBe('TOO_MANY_PIXELS');
    // To decode what they claim takes minutes, if the memory lasts.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('is empty, cut short or damaged', async () => {
    expect((await refused(Buffer.alloc(0), 'image/jpeg')).refused).toBe('CORRUPT');
    const noisy = sharp({
      create: {
        width: 600,
        height: 600,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });
    const files: readonly [Buffer, string][] = [
      [await noisy.clone().jpeg().toBuffer(), 'image/jpeg'],
      [await noisy.clone().png().toBuffer(), 'image/png'],
      [await noisy.clone().webp().toBuffer(), 'image/webp'],
    ];
    for (const [bytes, type] of files) {
      for (const share of [0.02, 0.3, 0.7, 0.95]) {
        expect((await refused(bytes.subarray(0, Math.floor(bytes.length * share)), type)).refused).toBe(
          'CORRUPT',
        );
      }
      expect((await refused(bytes.subarray(0, 16), type)).refused).toMatch(/^(CORRUPT|UNSUPPORTED_TYPE)$/);
    }
    const flipped = Buffer.from(files[1]?.[0] ?? []);
    flipped.fill(0x55, 2000, 9000);
    expect((await refused(flipped, 'image/png')).refused).toBe('CORRUPT');
  });
});

describe('many photos at once', () => {
  it('are processed two by two', async () => {
    const bytes = await drawing(1500, 1000).jpeg().toBuffer();
    const results = await Promise.all(Array.from({ length: 12 }, () => processed(bytes, 'image/jpeg')));
    expect(results.every(({ full }) => full.width === 1500)).toBe(true);
  });

  it('wait in a lane that takes only so many', async () => {
    const lane = new BoundedLane({ running: 2, waiting: 3 });
    let [now, most] = [0, 0];
    const ends: (() => void)[] = [];
    const task = async (): Promise<void> => {
      most = Math.max(most, ++now);
      await new Promise<void>(settle => ends.push(settle));
      now--;
    };
    const runs = Array.from({ length: 5 }, () => lane.run(task));
    await expect(lane.run(task)).rejects.toBeInstanceOf(LaneFull);
    for (let done = 0; done < 5; done++) {
      await new Promise(settle => setImmediate(settle));
      ends.shift()?.();
    }
    await Promise.all(runs);
    expect(most).toBe(2);
    await expect(lane.run(() => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
    await expect(lane.run(() => Promise.resolve('free again'))).resolves.toBe('free again');
  });
});

function webpChunks(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    names.push(bytes.toString('latin1', at, at + 4));
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return names;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
