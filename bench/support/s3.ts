// A bucket that addresses are signed for. Signing speaks to nobody, so it need not exist.
import type { S3Config } from '../../src/config.ts';

export const S3: S3Config = {
  endpoint: 'https://s3.eu-west-2.example',
  region: 'eu-west-2',
  bucket: 'photos',
  accessKeyId: 'AKIAEXAMPLEEXAMPLE00',
  secretAccessKey: 'not-a-secret-not-a-secret-not-a-secret-0',
};
