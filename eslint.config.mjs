import { join } from 'node:path';
import angular from 'angular-eslint';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { elements, policies } from './tools/lint/boundaries.mjs';
import { browserPackages, serverPackages } from './tools/lint/house.mjs';
import { chance, clock, dates, environment, everywhere } from './tools/lint/restricted-syntax.mjs';
import { ownRules } from './tools/lint/rules/own-rules.mjs';

const specifications = ['**/*.spec.ts', '**/*.db-spec.ts', '**/*.e2e-spec.ts', '**/*.e2e.ts'];
const templatesIn = ['libs/*/console/**/*.ts', 'libs/ui/**/*.ts', 'apps/console/**/*.ts'];

/** @param {import('./tools/lint/restricted-syntax.mjs').Restriction[][]} lists */
const restricted = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

const partsOnly = {
  regex: '^@rogatory/[^/]+/[^/]+/',
  message: 'Import the part, not a file inside it.',
};

/**
 * @param {string} reason
 * @param {string[]} packages
 */
const without = (reason, packages) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: packages, message: reason }, partsOnly] },
  ],
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/.angular/',
      '.nx/',
      '.rogatory/',
      '**/coverage/',
      'test-results/',
      'libs/client/generated/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },

  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowEmpty: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs,cjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'no-throw-literal': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      ...restricted(everywhere, dates),
    },
  },

  // Who may import whom.
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': {
        typescript: {
          project: join(import.meta.dirname, 'tsconfig.base.json'),
          conditionNames: ['@rogatory/source', 'types', 'import', 'require', 'node', 'default'],
        },
      },
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': elements,
      'boundaries/files': [{ category: 'specification', pattern: specifications }],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/legacy-templates': false,
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkUnknownLocals: true,
          message: '{{from.element.path}} may not import {{to.element.path}}.',
          policies,
        },
      ],
    },
  },

  // What each platform may lean on, and what stays out of it.
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    rules: {
      'no-console': 'error',
      ...restricted(everywhere, dates, environment, clock),
      'no-restricted-imports': ['error', { patterns: [partsOnly] }],
    },
  },
  {
    files: ['libs/*/contract/**/*.ts', 'libs/*/rules/**/*.ts'],
    ignores: specifications,
    rules: {
      ...restricted(everywhere, dates, environment, clock, chance),
      ...without('A contract and a rule are pure: they run on any platform.', [
        'node:*',
        ...serverPackages,
        ...browserPackages,
      ]),
    },
  },
  {
    files: ['libs/*/api/**/*.ts', 'apps/{api,worker}/**/*.ts'],
    rules: without('The server does not know the browser.', browserPackages),
  },
  {
    files: templatesIn,
    ignores: specifications,
    rules: without('The browser does not know the server.', ['node:*', ...serverPackages]),
  },
  {
    // The kernels that give the time to everybody else, and configuration, which reads the environment.
    files: ['libs/platform/{api,console,testing}/**/*.ts', ...specifications],
    rules: restricted(everywhere, dates, environment),
  },
  {
    files: ['libs/platform/api/configuration/**/*.ts', 'apps/*/src/main.ts'],
    rules: restricted(everywhere, dates),
  },
  {
    files: ['libs/**/testing/**/*.ts', 'apps/*-e2e/**/*.ts', 'tools/**/*.ts', ...specifications],
    rules: {
      ...restricted(everywhere, dates),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  // Components and templates.
  {
    files: templatesIn,
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: ['element', 'attribute'], prefix: 'rg', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'rg', style: 'camelCase' },
      ],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
      '@angular-eslint/prefer-standalone': 'error',
    },
  },
  {
    files: ['libs/**/*.html', 'apps/console/src/**/*.html'],
    ignores: ['apps/console/src/index.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    plugins: { rogatory: ownRules },
    rules: {
      'rogatory/no-untranslated-text': 'error',
      '@angular-eslint/template/button-has-type': [
        'error',
        { ignoreWithDirectives: ['rg-button'] },
      ],
      // Components on an anchor bring its content and its address.
      '@angular-eslint/template/elements-content': [
        'error',
        { allowList: ['rg-desk-row', 'rg-request-row', 'rg-task-item'] },
      ],
      '@angular-eslint/template/interactive-supports-focus': [
        'error',
        { allowList: ['a', 'form'] },
      ],
      '@angular-eslint/template/no-positive-tabindex': 'error',
      '@angular-eslint/template/prefer-control-flow': 'error',
    },
  },
);
