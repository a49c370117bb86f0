/**
 * Identifiers that a copy must not share with its original. Everything else is copied as it is, so
 * that a copy weighs exactly what the original weighs.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const ownIdentifiers = {
  thread: ['id'],
  file: ['id', 'thread_id'],
  executing_authority: ['file_id'],
  clock: ['file_id'],
  desk_entry: ['file_id'],
  file_event: ['file_id', 'dispatch_id'],
  request_version: ['file_id'],
  assignment: ['file_id'],
  note: ['id', 'file_id'],
  dispatch: ['id', 'thread_id'],
  delivery: ['dispatch_id'],
  file_word: ['file_id'],
  searchable_file: ['file_id'],
  audit_entry: ['id', 'subject_id'],
};

/** What lists, the desk and the search do not look at: copied as deep as is asked for. */
const depth = ['clock', 'file_event', 'file_word', 'audit_entry'];

/**
 * What else differs, so that lists have something to order and to find.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const differing = {
  file: {
    reference: `t.reference || '/' || k`,
    next_due: `t.next_due + k * interval '7 minutes'`,
    updated_at: `t.updated_at - k * interval '1 minute'`,
  },
  desk_entry: { due: `t.due + k * interval '7 minutes'` },
  // A copy is found by the number that its reference ends with.
  searchable_file: {
    moved_at: `t.moved_at - k * interval '1 minute'`,
    words: `t.words || ' r' || k || ' x' || k`,
  },
};

/**
 * Counts kept for networks, by table.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const figures = {
  flow_month: ['received', 'acknowledged', 'decided', 'first_answer', 'answered', 'within_90_days'],
  flow_days: ['requests'],
  flow_open: ['requests'],
};

/**
 * Copies every request of the demo network until there are as many as wanted: both files, the thread,
 * events, versions, dispatches, notes, words and the audit trail; the network's counts grow alike.
 *
 * @param {import('pg').Client} owner
 * @param {number} wanted requests
 * @param {number} [every] history, clocks, words of titles and audit trail come with every so-manieth copy
 *   alone
 * @returns {Promise<{ requests: number, files: number, events: number, bytes: number }>}
 */
export async function multiplyRequests(owner, wanted, every = 1) {
  const tables = Object.keys(ownIdentifiers);
  // The owner is bound by row-level security like everybody else, until it says otherwise.
  for (const table of [...tables, ...Object.keys(figures)]) {
    await owner.query(`alter table ${table} no force row level security`);
  }
  const originals = await count(owner, 'select count(*)::int as n from file where direction = $1', [
    'outgoing',
  ]);
  const copies = Math.ceil(wanted / originals) - 1;
  await owner.query('set synchronous_commit = off');
  await owner.query(`set maintenance_work_mem = '2GB'`);
  await owner.query('set max_parallel_maintenance_workers = 2');
  await owner.query(`
    create function pg_temp.copy_of(original uuid, k int) returns uuid language sql immutable
      return overlay(original::text placing
        '7' || substr(md5(original::text || k), 1, 3) || '-8' || substr(md5(original::text || k), 4, 3)
          || '-' || substr(md5(original::text || k), 7, 12)
        from 15)::uuid`);
  // Words are copied with their files, so none of them is due.
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`);
  const makeAgain = await dropIndexes(owner, tables);
  for (const table of tables) {
    await copyRows(owner, table, copies, depth.includes(table) ? every : 1);
  }
  for (const statement of makeAgain) await owner.query(statement);
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`);
  for (const [table, columns] of Object.entries(figures)) {
    const grown = columns.map((column) => `${column} = ${column} * ${copies + 1}`).join(', ');
    await owner.query(`update ${table} set ${grown}`);
  }
  // Nothing was deleted, so that no index has anything to lose.
  await owner.query('vacuum (analyze, index_cleanup off)');
  await owner.query('reset synchronous_commit');
  return {
    requests: originals * (copies + 1),
    files: await count(owner, 'select count(*)::int as n from file'),
    events: await count(owner, 'select count(*)::int as n from file_event'),
    bytes: await count(owner, 'select pg_database_size(current_database()) as n'),
  };
}

/**
 * @param {import('pg').Client} owner
 * @param {string} table
 * @param {number} copies
 * @param {number} every
 */
async function copyRows(owner, table, copies, every) {
  const { rows } = await owner.query(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [`rogatory.${table}`],
  );
  const own = ownIdentifiers[table] ?? [];
  const changed = differing[table] ?? {};
  const values = rows.map(({ name, type }) => {
    if (changed[name] !== undefined) return changed[name];
    if (!own.includes(name)) return `t.${name}`;
    if (type === 'uuid') return `pg_temp.copy_of(t.${name}, k)`;
    return `case when t.${name} ~ '^[0-9a-f-]{36}$' then pg_temp.copy_of(t.${name}::uuid, k)::text else t.${name} end`;
  });
  const columns = rows.map(({ name }) => name).join(', ');
  await owner.query(
    `insert into ${table} (${columns}) select ${values.join(', ')}
       from ${table} t cross join generate_series($2::int, $1::int, $2::int) k order by k`,
    [copies, every],
  );
}

/**
 * Keeping indexes and references in step with millions of new rows one by one takes longer than making
 * them all again at the end.
 *
 * @param {import('pg').Client} owner
 * @param {readonly string[]} tables
 * @returns {Promise<string[]>} the statements that make them again, in order
 */
async function dropIndexes(owner, tables) {
  const relations = tables.map((table) => `rogatory.${table}`);
  const { rows: constraints } = await owner.query(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint
      where contype in ('p', 'u', 'f') and conrelid = any ($1::regclass[])
         or contype = 'f' and confrelid = any ($1::regclass[])
      order by contype = 'f' desc`,
    [relations],
  );
  for (const { table, name } of constraints) {
    await owner.query(`alter table ${table} drop constraint ${name}`);
  }
  const { rows: indexes } = await owner.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
       from pg_index where indrelid = any ($1::regclass[])`,
    [relations],
  );
  for (const { name } of indexes) await owner.query(`drop index ${name}`);
  const again = constraints.map(
    ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
  );
  return [...again.reverse(), ...indexes.map(({ definition }) => definition)];
}

/**
 * @param {import('pg').Client} owner
 * @param {string} text
 * @param {unknown[]} [values]
 * @returns {Promise<number>}
 */
async function count(owner, text, values = []) {
  const { rows } = await owner.query(text, values);
  return Number(rows[0].n);
}
