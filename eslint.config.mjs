import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const programs = ['**/*.ts', '**/*.tsx']
const tests = ['**/*.test.ts', '**/*.test.tsx', 'test/**']

const neverSkipped = ['test', 'it', 'describe'].flatMap((object) =>
  ['skip', 'only', 'todo'].map((property) => ({ object, property, message: 'Every test runs, every time.' })),
)

export default defineConfig(
  globalIgnores([
    '.next/',
    'coverage/',
    'data/',
    'media/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/app/(payload)/admin/importMap.js',
    'src/database/migrations/',
    '**/*.generated.ts',
    'test/mongodb/target/',
  ]),
  // A rule that is wrong is changed here, for everyone; no file switches one off for itself.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  {
    rules: {
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-disable', '@ts-'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CatchClause > BlockStatement[body.length=0]',
          message: 'An error that is caught is dealt with, or not caught.',
        },
      ],
      'prefer-const': 'error',
    },
  },
  {
    files: programs,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // React's own props take a handler that returns a promise; what it rejects with is the handler's to show.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Payload's hooks and access functions are asynchronous by their type, whether they await or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['admin/**', 'collections/**', 'src/**'],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  {
    files: ['admin/**/*.tsx', 'src/app/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: tests,
    rules: {
      'no-restricted-properties': ['error', ...neverSkipped],
      // `expect(object.method)` binds nothing.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [tseslint.configs.base],
    rules: { 'no-unused-vars': 'error', 'no-undef': 'off' },
  },
)
