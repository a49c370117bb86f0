const { untransformed } = require('./esm-packages.cjs');
const workspace = require('./workspace.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...workspace,
  displayName: 'console',
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@rogatory/source', 'browser'] },
  testMatch: [
    '<rootDir>/libs/*/console/**/*.spec.ts',
    '<rootDir>/libs/ui/**/*.spec.ts',
    '<rootDir>/apps/console/**/*.spec.ts',
  ],
  setupFiles: ['<rootDir>/jest/decorators-setup.cjs'],
  setupFilesAfterEnv: ['<rootDir>/jest/console-setup.ts'],
  transform: {
    '\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      {
        tsconfig: '<rootDir>/jest/tsconfig.console.json',
        stringifyContentPathRegex: '\\.(html|svg)$',
      },
    ],
  },
  transformIgnorePatterns: untransformed(),
};
