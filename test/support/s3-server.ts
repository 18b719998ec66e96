// Where the tests find an S3 server: in the environment that scripts/s3-server.sh prints. `npm test` needs none; without
// one the S3 suites say so by name instead of passing silently, and CI always has one.

import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

import type { S3ObjectStoreOptions } from '../../src/platform/objects/s3-object-store.ts';

const names = {
  endpoint: 'TEST_S3_ENDPOINT',
  region: 'TEST_S3_REGION',
  bucket: 'TEST_S3_BUCKET',
  accessKeyId: 'TEST_S3_ACCESS_KEY_ID',
  secretAccessKey: 'TEST_S3_SECRET_ACCESS_KEY',
} as const;

/** Undefined without an endpoint; throws when only some of the variables are set. */
export function s3ServerFromEnvironment():
  Required<Omit<S3ObjectStoreOptions, 'forcePathStyle'>> | undefined {
  if ((process.env[names.endpoint] ?? '') === '') return undefined;
  const read = (name: string): string => {
    const value = process.env[name] ?? '';
    if (value === '') throw new Error(`${name} is missing beside ${names.endpoint}.`);
    return value;
  };
  return {
    endpoint: read(names.endpoint),
    region: read(names.region),
    bucket: read(names.bucket),
    accessKeyId: read(names.accessKeyId),
    secretAccessKey: read(names.secretAccessKey),
  };
}

/** To be printed by a suite that is left out. */
export function s3SuiteAbsent(suite: string): string {
  return `NOT RUN: ${suite}. There is no S3 server: eval "$(scripts/s3-server.sh start)" gives one.`;
}

export async function makeBucket(options: S3ObjectStoreOptions): Promise<void> {
  const client = new S3Client({
    ...(options.endpoint !== undefined && { endpoint: options.endpoint }),
    region: options.region,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  try {
    await client.send(new CreateBucketCommand({ Bucket: options.bucket }));
  } catch (error) {
    const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
    if (name !== 'BucketAlreadyOwnedByYou') throw error;
  } finally {
    client.destroy();
  }
}
