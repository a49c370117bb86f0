import { operationsOn } from './operations.mjs';

/**
 * @typedef {import('./operations.mjs').Operation & { paced?: boolean }} MillionOperation
 */

/** @typedef {{ name: string, words: readonly string[] }} Question each asked in turn */

/**
 * What is measured among a million: searches, lists, the desk, and steps.
 *
 * @param {import('pg').Client} owner
 * @param {import('./subjects.mjs').Subjects} subjects
 * @returns {Promise<MillionOperation[]>}
 */
export async function operationsOfMillion(owner, subjects) {
  const { officer } = subjects;
  const questions = await questionsOf(owner, officer.me.authority.id);
  /** @type {MillionOperation[]} */
  const searches = questions.flatMap(({ name, words }) => {
    const next = inTurn(words);
    const path = () => `search?q=${encodeURIComponent(next())}`;
    const operation = {
      name: `search: ${name}`,
      goal: '≥ 0.9',
      atLeast: 0.9,
      product: () => ({
        method: /** @type {const} */ ('GET'),
        path: `/api/v1/${path()}`,
        headers: officer.headers,
      }),
      bare: () => ({ method: /** @type {const} */ ('GET'), path: `/${path()}` }),
    };
    const busy = { name: `search: ${name}, busy`, goal: 'p99 < 100 ms', atLeast: undefined };
    return [operation, { ...operation, ...busy, paced: true }];
  });
  const known = operationsOn(subjects);
  const named = (/** @type {string} */ name) =>
    known.filter((operation) => operation.name === name);
  return [
    ...searches,
    ...named('desk'),
    ...named('desk').map((desk) => ({ ...desk, name: 'desk, busy', paced: true })),
    ...named('list'),
    ...named('transition'),
    ...named('transition that sends'),
  ];
}

/**
 * Words that the officer's own files hold.
 *
 * @param {import('pg').Client} owner
 * @param {string} authority
 * @returns {Promise<Question[]>}
 */
async function questionsOf(owner, authority) {
  const { rows: common } = await owner.query(
    `select word, count(*)::int as files from file_word
      where authority_id = $1 and word ~ '^[a-z]{5,}$'
      group by word order by files desc limit 4`,
    [authority],
  );
  const { rows: references } = await owner.query(
    `select reference from file tablesample system (1)
      where authority_id = $1 and shared_at is not null and length(reference) > 8 limit 200`,
    [authority],
  );
  const { rows: names } = await owner.query(
    `select distinct n ->> 'text' as name
       from (select id, shown_version from file tablesample system (1)
              where authority_id = $1 and shared_at is not null limit 400) f
       join request_version v on v.file_id = f.id and v.number = f.shown_version,
         jsonb_array_elements(v.content -> 'persons') p, jsonb_array_elements(p -> 'names') n
      where n ->> 'script' in ('Kore', 'Hang', 'Hans', 'Hant', 'Jpan', 'Khmr', 'Thai', 'Laoo')
        and not (p ->> 'sealed')::boolean`,
    [authority],
  );
  const [first = 'fraud', second = 'account', ...others] = common.map(({ word }) => word);
  return [
    { name: 'a rare word', words: references.map(({ reference }) => reference) },
    { name: 'a common word', words: [first, second, ...others] },
    { name: 'two common words', words: [`${first} ${second}`, `${second} ${first}`] },
    { name: 'a name without spaces', words: names.map(({ name }) => name) },
    {
      name: 'the beginning of a word',
      words: [first, second, ...others].map((w) => w.slice(0, 3)),
    },
  ];
}

/**
 * @template Thing
 * @param {readonly Thing[]} things
 * @returns {() => Thing}
 */
function inTurn(things) {
  let turn = 0;
  return () => {
    const thing = things[turn++ % things.length];
    if (thing === undefined) throw new Error('There is nothing to take in turn');
    return thing;
  };
}
