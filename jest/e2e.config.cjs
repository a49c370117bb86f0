const database = require('./db.config.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...database,
  displayName: 'e2e',
  testMatch: ['<rootDir>/apps/api-e2e/**/*.e2e-spec.ts'],
};
