/**
 * Mutation testing of the rules of days, quotas and overlaps: `npm run mutation`. Each small change of their code must
 * fail a test; below the threshold the command ends with 1. The report is reports/mutation.html.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.mjs' },
  // Jest runs TypeScript as real ES modules only behind a switch.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/{quota,overlap}/**/*.ts', '!**/*.test.ts', '!**/*.fixture.ts'],
  // Nothing but what the rules and their tests import is copied for the mutants.
  ignorePatterns: [
    '**',
    '!src/domain/**',
    '!test/oracle/**',
    '!test/mutation/**',
    '!package.json',
    '!jest.config.mjs',
  ],
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  tempDirName: '.stryker-tmp',
  allowEmpty: false,
  disableTypeChecks: true,
  checkers: [],
}
