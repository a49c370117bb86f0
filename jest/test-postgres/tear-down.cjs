const { stopTestPostgres } = require('./test-postgres.cjs');

/** Runs once after all tests that need a database. */
module.exports = async function tearDown() {
  await stopTestPostgres();
};
