const server = require('./server.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...server,
  displayName: 'unit',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: [
    ...server.testPathIgnorePatterns,
    '<rootDir>/libs/[^/]+/console/',
    '<rootDir>/libs/ui/',
    '<rootDir>/apps/console/',
  ],
};
