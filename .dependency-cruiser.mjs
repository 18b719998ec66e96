// The import rules of docs/architecture.md, kept by a tool.
const domains = [
  'tenant',
  'staff',
  'customer',
  'workflow',
  'order',
  'job',
  'payment',
  'attachment',
  'slip',
  'collection',
  'decision',
  'import',
  'upgrade',
  'thread',
  'notification',
  'activity',
  'tracking',
];

/** A lower domain never mentions an upper one. */
const domainOrder = domains.slice(0, -1).map((domain, index) => ({
  name: `domain-order-${domain}`,
  comment: `${domain} stands below ${domains.slice(index + 1).join(', ')} and must not know them.`,
  severity: 'error',
  from: { path: `^src/domains/${domain}/` },
  to: { path: `^src/domains/(${domains.slice(index + 1).join('|')})/` },
}));

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Type-only edges included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel is the words that everybody may use; it knows nobody of the house.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^(src/(?!kernel/)|migrations|client-examples|test|bench)' },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'Machines know the kernel and each other.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(?!kernel/|platform/)' },
    },
    {
      name: 'graphql-words-know-no-domain',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: '^src/(?!kernel/|graphql/)' },
    },
    {
      name: 'server-knows-no-domain',
      comment: 'Transport and schema assembly; what they serve is handed to them.',
      severity: 'error',
      from: { path: '^src/server/' },
      to: { path: '^src/(?!kernel/|graphql/|server/)' },
    },
    {
      name: 'model-is-pure',
      comment: 'Rules are pure functions on plain data: kernel and other models only.',
      severity: 'error',
      from: {
        path: '^src/domains/([^/]+)/(\\1|[a-z-]+\\.(presets|validation|policy|details|feed|money|decision|facts)|tracking-id)\\.ts$',
      },
      to: { path: '(node_modules/(typeorm|graphql|type-graphql|pg)/|^src/(platform|graphql|server)/)' },
    },
    {
      name: 'api-asks-services',
      comment: 'A resolver reaches rows through services, readers and loaders only.',
      severity: 'error',
      from: { path: '^src/domains/.*\\.(resolver|fields|subscription|type|input|result)\\.ts$' },
      to: { path: '^src/domains/.*\\.repository\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entities-stand-alone',
      comment: 'No relation decorators: entities that point at each other become one knot.',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'api-storey-is-on-top',
      comment: 'Services and stores do not know the words of the transport.',
      severity: 'error',
      from: { path: '^src/domains/.*\\.(service|reader|repository|entity|live|policy)\\.ts$' },
      to: { path: '(^src/graphql/|node_modules/type-graphql/)' },
    },
    ...domainOrder,
    {
      name: 'clients-are-strangers',
      comment: 'The examples use the API as everybody else does.',
      severity: 'error',
      from: { path: '^client-examples/' },
      to: { path: '^(src|migrations|test|bench)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^(test|bench|client-examples|scripts)/' },
    },
    {
      name: 'only-compose-makes-services',
      comment:
        'Values of service modules are imported by the composition root alone; everybody else imports their types.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(compose|main)\\.ts$|^src/(compose|demo)/' },
      to: { path: '\\.service\\.ts$', dependencyTypesNot: ['type-only'], pathNot: '^src/domains/staff/gate' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(worker|url)|virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/gql/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
