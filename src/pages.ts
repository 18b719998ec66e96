// The built clients that this program serves. It knows their folders and addresses and imports nothing of them.
import { fileURLToPath } from 'node:url';
import type { Page } from './server/pages.ts';

const dist = (client: string): string =>
  fileURLToPath(new URL(`../client-examples/${client}/dist`, import.meta.url));

export const pages = (production: boolean): readonly Page[] => [
  {
    dist: dist('tracking-page'),
    assets: '/assets/track/',
    routes: ['/track', '/track/:trackingId'],
    ofShop: { named: ['/:tenant', '/:tenant/o/:trackingId'], own: ['/', '/o/:trackingId'] },
  },
  { dist: dist('staff-console'), assets: '/assets/console/', routes: ['/console', '/console/*'] },
  ...(production
    ? []
    : [{ dist: dist('api-explorer'), assets: '/assets/explorer/', routes: ['/explorer'], relaxed: true }]),
];
