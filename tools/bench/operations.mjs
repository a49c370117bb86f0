import { randomUUID } from 'node:crypto';

/**
 * @typedef {object} Operation
 * @property {string} name
 * @property {string} goal the ratio aimed at, or another goal in words
 * @property {number} [atLeast] the ratio aimed at
 * @property {number} [supply] how many calls there is material for; unlimited when left out
 * @property {() => import('./measure.mjs').Call} product the next call to the product
 * @property {() => import('./measure.mjs').Call} bare the next call to the bare server
 */

const json = { 'content-type': 'application/json' };

/**
 * What is measured. Each call of an operation is about another request wherever one call changes what
 * the next would find.
 *
 * @param {import('./subjects.mjs').Subjects} subjects
 * @returns {Operation[]}
 */
export function operationsOn(subjects) {
  const { officer, prosecutor, coordinator, counterpart, readable, contents } = subjects;
  const nextFile = inTurn(readable);
  const nextContent = inTurn(contents);
  const nextSettled = once(subjects.settled);
  const nextReceived = once(subjects.received);
  return [
    {
      name: 'list',
      goal: '≥ 0.8',
      atLeast: 0.8,
      product: () => ({
        method: 'GET',
        path: `/api/v1/requests?view=open&counterpart=${counterpart}`,
        headers: officer.headers,
      }),
      bare: () => ({ method: 'GET', path: '/list' }),
    },
    {
      name: 'desk',
      goal: 'p99 < 100 ms',
      product: () => ({ method: 'GET', path: '/api/v1/desk', headers: officer.headers }),
      bare: () => ({ method: 'GET', path: '/desk' }),
    },
    {
      name: 'read one',
      goal: '≥ 0.7',
      atLeast: 0.7,
      product: () => ({
        method: 'GET',
        path: `/api/v1/requests/${nextFile()}`,
        headers: officer.headers,
      }),
      bare: () => ({ method: 'GET', path: `/read/${nextFile()}` }),
    },
    {
      name: 'create',
      goal: '≥ 0.5',
      atLeast: 0.5,
      product: () => ({
        method: 'POST',
        path: '/api/v1/requests',
        headers: { ...prosecutor.headers, ...json, 'idempotency-key': randomUUID() },
        body: JSON.stringify({ content: nextContent() }),
      }),
      bare: () => ({
        method: 'POST',
        path: '/create',
        headers: json,
        body: JSON.stringify({ content: nextContent() }),
      }),
    },
    {
      name: 'transition',
      goal: '≥ 0.5',
      atLeast: 0.5,
      supply: subjects.settled.length,
      product: () => step(nextSettled(), 'close', { outcome: 'satisfied' }),
      bare: () => bareStep(nextSettled(), 'close', {}),
    },
    {
      name: 'transition that sends',
      goal: '≥ 0.5',
      atLeast: 0.5,
      supply: subjects.received.length,
      product: () => step(nextReceived(), 'acknowledge', { reference: 'BENCH-2026' }),
      bare: () => bareStep(nextReceived(), 'acknowledge', { reference: 'BENCH-2026' }),
    },
    {
      name: 'dashboard',
      goal: 'p99 < 100 ms',
      product: () => ({ method: 'GET', path: '/api/v1/network', headers: coordinator.headers }),
      bare: () => ({ method: 'GET', path: '/dashboard' }),
    },
  ];
}

/**
 * A command of the product.
 *
 * @param {import('./subjects.mjs').WaitingFile} file
 * @param {string} command
 * @param {object} body
 * @returns {import('./measure.mjs').Call}
 */
function step({ id, version, session }, command, body) {
  return {
    method: 'POST',
    path: `/api/v1/requests/${id}/${command}`,
    headers: {
      ...session.headers,
      ...json,
      'if-match': `W/"${version}"`,
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  };
}

/**
 * @param {import('./subjects.mjs').WaitingFile} file
 * @param {string} command
 * @param {object} body
 * @returns {import('./measure.mjs').Call}
 */
function bareStep({ id, session }, command, body) {
  return {
    method: 'POST',
    path: `/${command}/${id}`,
    headers: json,
    body: JSON.stringify({ ...body, authority: session.me.authority.id }),
  };
}

/**
 * @template Thing
 * @param {readonly Thing[]} things
 * @returns {() => Thing} each of them once
 */
function once(things) {
  const rest = things.values();
  return () => {
    const { value } = rest.next();
    if (value === undefined) throw new Error('Every file has taken the step');
    return value;
  };
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
