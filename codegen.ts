// Typed documents for the clients and the tests, generated from the emitted schemas. `npm run codegen` writes them;
// `npm run check:codegen` fails when they are out of date.
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { DateTime: 'string', TrackingId: 'string', Cursor: 'string', IdempotencyKey: 'string' };
const config = { scalars, useTypeImports: true, enumsAsTypes: true } as const;

/** One file for each API, so that it needs no imports of its own. */
const plainDocuments = (folder: string, api: string): CodegenConfig['generates'] => ({
  [`${folder}/gql/${api}.ts`]: {
    schema: `schema/${api}.graphql`,
    documents: `${folder}/documents/${api}{,-*}.graphql`,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: { ...config, documentMode: 'string', dedupeFragments: true },
  },
});

const codegen: CodegenConfig = {
  generates: {
    // The tracking page sends strings: it must not carry GraphQL's parser to a phone.
    'client-examples/tracking-page/src/gql/': {
      schema: 'schema/tracking.graphql',
      documents: ['client-examples/tracking-page/src/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...config, documentMode: 'string' },
    },
    'client-examples/staff-console/src/gql/': {
      schema: 'schema/staff.graphql',
      documents: ['client-examples/staff-console/src/**/*.{ts,tsx}', '!client-examples/*/src/gql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...config, documentMode: 'string' },
    },
    ...plainDocuments('test', 'tracking'),
    ...plainDocuments('test', 'staff'),
    ...plainDocuments('scripts/demo-day', 'tracking'),
    ...plainDocuments('scripts/demo-day', 'staff'),
  },
};
export default codegen;
