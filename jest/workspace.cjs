const { join } = require('node:path');

const rootDir = join(__dirname, '..');

/** What every project of tests shares: where the sources are and what is not a source. */
module.exports = {
  rootDir,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tools', '<rootDir>/deploy'],
  modulePathIgnorePatterns: ['<rootDir>/(?:libs|apps|tools)/[^/]+/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node', 'html', 'svg'],
};
