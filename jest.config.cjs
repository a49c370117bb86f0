/** @type {import('jest').Config} */
module.exports = {
  projects: [
    '<rootDir>/jest/unit.config.cjs',
    '<rootDir>/jest/console.config.cjs',
    '<rootDir>/jest/db.config.cjs',
    '<rootDir>/jest/e2e.config.cjs',
  ],
  maxWorkers: 2,
};
