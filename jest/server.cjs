const { untransformed } = require('./esm-packages.cjs');
const swc = require('./swc.cjs');
const workspace = require('./workspace.cjs');

/** What the projects that run on Node share. */
module.exports = {
  ...workspace,
  // Under one name each finds what another has compiled.
  id: 'server',
  testEnvironment: '<rootDir>/jest/node-environment.cjs',
  testEnvironmentOptions: { customExportConditions: ['@rogatory/source', 'node', 'node-addons'] },
  setupFiles: ['<rootDir>/jest/decorators-setup.cjs'],
  transform: swc,
  transformIgnorePatterns: untransformed(['@fastify/cookie']),
};
