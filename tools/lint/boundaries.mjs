import {
  appMayImport,
  browserApps,
  domains,
  earlierDomains,
  partMayImport,
  parts,
} from './house.mjs';

/**
 * What each folder is, for eslint-plugin-boundaries.
 *
 * @type {{ type: string, pattern: string, capture?: string[] }[]}
 */
export const elements = [
  { type: 'ui', pattern: 'libs/ui' },
  { type: 'client', pattern: 'libs/client' },
  ...parts.map((part) => ({ type: part, pattern: `libs/*/${part}`, capture: ['domain'] })),
  ...browserApps.map((name) => ({ type: 'browser-app', pattern: `apps/${name}` })),
  { type: 'server-app', pattern: 'apps/*', capture: ['app'] },
  { type: 'tool', pattern: 'tools/*', capture: ['tool'] },
];

/** What may import what; everything between the elements that is not named here is forbidden. */
export const policies = [
  ...domains.flatMap((domain) => parts.flatMap((part) => policiesOf(domain, part))),
  allow({ type: 'ui' }, [{ type: 'ui' }, platform('contract')]),
  allow({ type: 'client' }, [{ type: 'client' }]),
  allow({ type: 'browser-app' }, [
    { type: 'browser-app' },
    { type: 'ui' },
    ...appMayImport.browser.map((type) => ({ type })),
  ]),
  allow({ type: 'server-app' }, [
    { type: 'server-app' },
    { type: 'client' },
    { type: 'tool' },
    ...appMayImport.server.map((type) => ({ type })),
  ]),
  allow({ type: 'tool' }, [
    { type: 'tool' },
    { type: 'client' },
    { type: 'server-app' },
    ...appMayImport.server.map((type) => ({ type })),
  ]),
];

/**
 * @param {string} domain
 * @param {import('./house.mjs').Part} part
 */
function policiesOf(domain, part) {
  const from = { type: part, captured: { domain } };
  const own = [...new Set([part, ...partMayImport[part]])];
  const earlier = earlierDomains(domain);
  const targets = [
    ...own.map((type) => ({ type, captured: { domain } })),
    ...(earlier.length > 0
      ? partMayImport[part].map((type) => ({ type, captured: { domain: earlier } }))
      : []),
    // The browser kernels are the one console part that others build on.
    ...(part === 'console' ? [{ type: 'ui' }, platform('console')] : []),
  ];
  // A specification may also use what its own and earlier domains offer for testing.
  const testing = [{ type: 'testing', captured: { domain: [domain, ...earlier] } }];
  return [
    allow(from, targets),
    {
      from: { element: from, file: { categories: 'specification' } },
      allow: { to: { element: testing } },
    },
  ];
}

/** @param {string} part */
function platform(part) {
  return { type: part, captured: { domain: 'platform' } };
}

/**
 * @param {object} from
 * @param {object[]} to
 */
function allow(from, to) {
  return { from: { element: from }, allow: { to: { element: to } } };
}
