/** Jest runs Payload as real ES modules (NODE_OPTIONS=--experimental-vm-modules, set by the npm scripts). */
export default {
  testEnvironment: 'node',
  // What a machine that does other work as well needs to sign people in; nothing measures time.
  testTimeout: 180_000,
  setupFiles: ['<rootDir>/test/helpers/environment.ts'],
  roots: ['<rootDir>/src', '<rootDir>/collections', '<rootDir>/test', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@collections/(.*)$': '<rootDir>/collections/$1',
    '^@admin/(.*)$': '<rootDir>/admin/$1',
    '^@test/(.*)$': '<rootDir>/test/$1',
    '\\.(css|scss)$': '<rootDir>/test/helpers/emptyStyle.ts',
  },
}
