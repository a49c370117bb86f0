import pg from 'pg';

/**
 * @template Result
 * @param {string} databaseUrl
 * @param {(owner: pg.Client) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function asOwner(databaseUrl, work) {
  const owner = new pg.Client({
    connectionString: databaseUrl,
    options: '-c search_path=rogatory -c timezone=UTC',
  });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
