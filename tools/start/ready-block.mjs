/**
 * @typedef {object} DemoAccount
 * @property {string} role as people call it
 * @property {string} name
 * @property {string} authority
 * @property {string} email
 */

/**
 * @typedef {object} Readiness
 * @property {string} url of the console
 * @property {readonly DemoAccount[]} accounts one per role and side; none where there is no demo network
 * @property {string | null} password of the demo accounts; null where it is not known here
 * @property {string | null} dataFolder of the embedded PostgreSQL; null for a PostgreSQL of one's own
 * @property {string} logFile
 */

/**
 * The one block printed when the product is ready.
 *
 * @param {Readiness} readiness
 * @returns {string}
 */
export function readyBlock({ url, accounts, password, dataFolder, logFile }) {
  const rows = [
    ['Console', url],
    ['API', `${url}/api`],
    [
      'Data',
      dataFolder ? `${dataFolder} (kept from start to start)` : 'in the PostgreSQL at DATABASE_URL',
    ],
    ['Log', logFile],
    ['Stop', 'Ctrl-C'],
    ['Start afresh', 'npm run demo:reset'],
    ...(dataFolder
      ? [
          [
            'Own PostgreSQL',
            'DATABASE_URL=postgres://owner:password@host/database npm start (15 or later)',
          ],
        ]
      : []),
  ];
  return [
    '',
    'Rogatory is ready.',
    '',
    ...table(rows),
    ...accountLines(accounts, password),
    '',
  ].join('\n');
}

/**
 * @param {readonly DemoAccount[]} accounts
 * @param {string | null} password
 */
function accountLines(accounts, password) {
  if (accounts.length === 0) return [];
  const heading =
    password === null
      ? 'Demo accounts (their password was made by another installation):'
      : `Demo accounts, all with the password ${password}`;
  return [
    '',
    `  ${heading}`,
    ...table(accounts.map(({ role, email, authority }) => [role, email, authority])),
  ];
}

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  /** @param {number} column */
  const width = (column) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(width(column))).join('  ')}`.trimEnd(),
  );
}
