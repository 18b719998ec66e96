// The built clients that this program serves. It knows their folders and addresses and imports nothing of them.
import { fileURLToPath } from 'node:url';
import type { Page } from './server/pages.ts';

const dist = (folder: string): string =>
  fileURLToPath(new URL(`../client-examples/${folder}`, import.meta.url));

export const pages = (production: boolean): readonly Page[] => [
  {
    dist: dist('tracking-page/dist/client'),
    assets: '/assets/track/',
    routes: ['/track', '/track/:trackingId'],
    ofShop: { named: ['/:tenant', '/:tenant/o/:trackingId'], own: ['/', '/o/:trackingId'] },
    writer: { module: dist('tracking-page/dist/server/server.js'), api: '/graphql' },
  },
  {
    dist: dist('staff-console/dist'),
    assets: '/assets/console/',
    routes: ['/console', '/console/*'],
    frames: true,
  },
  ...(production
    ? []
    : [
        {
          dist: dist('api-explorer/dist'),
          assets: '/assets/explorer/',
          routes: ['/explorer'],
          relaxed: true,
        },
      ]),
];
