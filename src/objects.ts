// Where photos are kept: an S3 bucket when one is configured, the local disk otherwise.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import type { Config } from './config.ts';
import { DiskObjectStore } from './platform/objects/disk-object-store.ts';
import { diskObjectRoutes } from './platform/objects/disk-object-routes.ts';
import type { ObjectStore } from './platform/objects/object-store.ts';
import { withSignedUrlCache } from './platform/objects/signed-url-cache.ts';

const KEPT_URLS = 50_000;

export interface Objects {
  readonly objects: ObjectStore;
  readonly plugins: readonly FastifyPluginAsync[];
}

export async function openObjects(
  config: Pick<Config, 's3' | 'dataDir' | 'appSecret'>,
  publicUrl: string,
): Promise<Objects> {
  if (config.s3) {
    // The SDK is large; who keeps photos on disk does not wait for it.
    const { S3ObjectStore } = await import('./platform/objects/s3-object-store.ts');
    return {
      objects: withSignedUrlCache(new S3ObjectStore(config.s3), { maxEntries: KEPT_URLS }),
      plugins: [],
    };
  }
  const folder = resolve(config.dataDir, 'photos');
  await mkdir(folder, { recursive: true });
  const disk = new DiskObjectStore({ folder, publicUrl, secret: config.appSecret });
  return { objects: withSignedUrlCache(disk, { maxEntries: KEPT_URLS }), plugins: [diskObjectRoutes(disk)] };
}
