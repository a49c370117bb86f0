const server = require('./server.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...server,
  displayName: 'db',
  setupFilesAfterEnv: ['<rootDir>/jest/database-setup.cjs'],
  testMatch: ['**/*.db-spec.ts'],
  globalSetup: '<rootDir>/jest/test-postgres/set-up.cjs',
  globalTeardown: '<rootDir>/jest/test-postgres/tear-down.cjs',
};
