const {
  appMayImport,
  browserApps,
  browserPackages,
  domains,
  earlierDomains,
  partMayImport,
  parts,
  serverPackages,
} = require('./tools/lint/house.mjs');

const specification = '\\.(spec|db-spec|e2e-spec|e2e)\\.ts$';

/** @param {readonly string[]} names */
const oneOf = (names) => `(${names.join('|')})`;

/** @param {readonly string[]} patterns */
const packages = (patterns) =>
  patterns.map(
    (pattern) => `node_modules/${pattern.replace('/*', '/')}${pattern.endsWith('*') ? '' : '/'}`,
  );

/** @param {string} domain */
const rulesOf = (domain) => {
  const upTo = [domain, ...earlierDomains(domain)];
  return parts.map((part) => {
    const own = [...new Set([part, ...partMayImport[part]])];
    const allowed = [
      `^libs/${domain}/${oneOf(own)}/`,
      `^libs/${oneOf(upTo)}/${oneOf(partMayImport[part])}/`,
      ...(part === 'console' ? ['^libs/ui/', '^libs/platform/console/'] : []),
    ];
    return {
      name: `${domain}-${part}`,
      comment: 'Only earlier domains, and only the parts this part may know.',
      severity: 'error',
      from: { path: `^libs/${domain}/${part}/`, pathNot: specification },
      to: { path: '^(libs|apps|tools)/', pathNot: allowed },
    };
  });
};

const browser = oneOf(browserApps);

module.exports = {
  forbidden: [
    ...domains.flatMap(rulesOf),
    {
      name: 'later-domain',
      comment: 'Not even a specification reaches for a later domain.',
      severity: 'error',
      from: { path: `^libs/${oneOf(domains)}/.*${specification}` },
      to: { path: '^(apps|tools)/' },
    },
    {
      name: 'unknown-domain',
      comment: 'A domain stands in tools/lint/tiers.json, or nobody knows what it may import.',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/${oneOf([...domains, 'client', 'ui'])}/` },
      to: {},
    },
    {
      name: 'ui',
      comment: 'Presentation knows no domain.',
      severity: 'error',
      from: { path: '^libs/ui/' },
      to: { path: '^(libs|apps|tools)/', pathNot: ['^libs/ui/', '^libs/platform/contract/'] },
    },
    {
      name: 'client',
      comment: 'The client is what its description gives: it runs anywhere and knows no domain.',
      severity: 'error',
      from: { path: '^libs/client/', pathNot: specification },
      to: { path: ['^(libs/(?!client/)|apps/|tools/)', ...packages(serverPackages)] },
    },
    {
      name: 'client-of-node',
      severity: 'error',
      from: { path: '^libs/client/', pathNot: specification },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-app',
      severity: 'error',
      from: { path: `^apps/${browser}/` },
      to: {
        path: '^(libs|apps|tools)/',
        pathNot: [`^apps/${browser}/`, '^libs/ui/', `^libs/[^/]+/${oneOf(appMayImport.browser)}/`],
      },
    },
    {
      name: 'server-app',
      severity: 'error',
      from: { path: '^apps/', pathNot: `^apps/${browser}/` },
      to: { path: ['^libs/ui/', '^libs/[^/]+/console/', `^apps/${browser}/`] },
    },
    {
      name: 'pure',
      comment: 'A contract and a rule run on any platform.',
      severity: 'error',
      from: { path: '^libs/[^/]+/(contract|rules)/', pathNot: specification },
      to: { path: packages([...serverPackages, ...browserPackages]) },
    },
    {
      name: 'pure-of-node',
      severity: 'error',
      from: { path: '^libs/[^/]+/(contract|rules)/', pathNot: specification },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-without-browser',
      severity: 'error',
      from: { path: ['^libs/[^/]+/api/', '^apps/(api|worker)/'] },
      to: { path: packages(browserPackages) },
    },
    {
      name: 'browser-without-server',
      severity: 'error',
      from: {
        path: ['^libs/[^/]+/console/', '^libs/ui/', `^apps/${browser}/`],
        pathNot: specification,
      },
      to: { path: packages(serverPackages) },
    },
    {
      name: 'circle',
      comment:
        'Two files that need each other are one idea, or hide a third. Entities may refer back.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'undeclared-package',
      comment: 'What is imported stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: ['(^|/)dist/', '\\.angular/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@rogatory/source', 'types', 'import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
