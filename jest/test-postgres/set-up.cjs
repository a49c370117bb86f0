const { startTestPostgres } = require('./test-postgres.cjs');

/** Runs once before all tests that need a database. */
module.exports = async function setUp() {
  await startTestPostgres();
};
