/**
 * Which way imports point:
 *
 *   domain ← access ← services ← graphql, collections, jobs ← admin, app, server
 *
 * A layer is a folder; what it may import of our own code is the list beside it. Packages count only where a
 * layer says so. Tests are exempt: they may reach anywhere to arrange what they examine.
 */
const layers = [
  { name: 'domain', folder: '^src/domain/', may: ['src/domain/'], packages: [] },
  { name: 'i18n', folder: '^src/i18n/', may: ['src/i18n/', 'src/domain/'] },
  { name: 'access', folder: '^src/access/', may: ['src/access/', 'src/domain/'], packages: ['payload'] },
  { name: 'database', folder: '^src/database/', may: ['src/database/', 'src/domain/'] },
  {
    name: 'services',
    folder: '^src/(services|export|email|publishing)/',
    may: [
      'src/(services|export|email|publishing)/',
      'src/access/',
      'src/database/',
      'src/i18n/',
      'src/domain/',
    ],
  },
  { name: 'fields', folder: '^src/fields/', may: ['src/fields/', 'src/access/', 'src/i18n/', 'src/domain/'] },
  {
    name: 'graphql-collections-jobs',
    folder: '^(src/graphql|src/jobs|collections)/',
    may: [
      '(src/graphql|src/jobs|collections)/',
      'src/(services|export|email|publishing)/',
      'src/database/',
      'src/access/',
      'src/fields/',
      'src/i18n/',
      'src/domain/',
    ],
  },
]

const ours = '^(src|collections|admin|scripts|test|payload\\.config)'
const generated = 'src/payload-types\\.ts$'
const tests = '(\\.test\\.tsx?$)|^test/'

const pointsDown = layers.map(({ name, folder, may }) => ({
  name: `${name}-points-down`,
  comment: `${name} may import of our own code only: ${may.join(', ')}`,
  severity: 'error',
  from: { path: folder, pathNot: tests },
  to: {
    path: ours,
    pathNot: name === 'domain' ? may.map((to) => `^${to}`) : [...may.map((to) => `^${to}`), generated],
  },
}))

const packages = layers
  .filter((layer) => layer.packages)
  .map((layer) => ({
    name: `${layer.name}-packages`,
    comment: `${layer.name} may import of packages and Node only: ${layer.packages.join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: layer.folder, pathNot: tests },
    to: {
      pathNot: ['^(src|collections|admin)/', ...layer.packages.map((name) => `^node_modules/${name}/`)],
    },
  }))

export default {
  forbidden: [
    ...pointsDown,
    ...packages,
    {
      name: 'no-cycle',
      comment: 'What two files need of each other belongs in a third.',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true },
    },
    {
      name: 'resolved',
      comment:
        'Nothing answers to this import. Typed documents take a type from a package that holds nothing else.',
      severity: 'error',
      from: { pathNot: '\\.generated\\.ts$' },
      to: { couldNotResolve: true, pathNot: '\\.s?css$' },
    },
    {
      name: 'no-test-in-the-system',
      comment: 'What is shipped does not import what tests it.',
      severity: 'error',
      from: { path: '^(src|collections|admin)/|^payload\\.config', pathNot: tests },
      to: { path: tests },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|coverage)/|importMap\\.js$' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    moduleSystems: ['es6'],
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
