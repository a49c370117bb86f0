import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the workspace. */
export const root = join(import.meta.dirname, '..', '..');

/**
 * The domains in the order in which they may build on each other: a domain imports only domains of
 * earlier tiers, never one of its own tier.
 *
 * @type {readonly (readonly string[])[]}
 */
export const tiers = JSON.parse(
  readFileSync(join(import.meta.dirname, 'tiers.json'), { encoding: 'utf8' }),
);

/** @typedef {'contract' | 'rules' | 'api' | 'console' | 'testing'} Part */

/** @type {readonly Part[]} */
export const parts = ['contract', 'rules', 'api', 'console', 'testing'];

/**
 * Which parts a part may import, of its own domain and of earlier ones alike. `ui` is not a part but a
 * library of its own; the console of a domain may use it.
 *
 * @type {Readonly<Record<Part, readonly Part[]>>}
 */
export const partMayImport = {
  contract: ['contract'],
  rules: ['contract', 'rules'],
  api: ['contract', 'rules', 'api'],
  console: ['contract', 'rules'],
  testing: ['contract', 'rules', 'api', 'testing'],
};

/** The server shells and the browser shell; each may use every part of its own platform. */
export const appMayImport = {
  server: ['contract', 'rules', 'api', 'testing'],
  browser: ['contract', 'rules', 'console'],
};

/** Shells that run in the browser; every other folder of `apps/` runs on Node. */
export const browserApps = ['console'];

/** @param {string} domain */
export function earlierDomains(domain) {
  const tier = tiers.findIndex((names) => names.includes(domain));
  return tiers.slice(0, tier).flat();
}

/** Every domain, earliest first. */
export const domains = tiers.flat();

/**
 * Packages that bind code to a server or to a browser. A pure part may use neither.
 */
export const serverPackages = [
  '@fastify/*',
  '@nestjs/*',
  'argon2',
  'fastify',
  'graphile-worker',
  'passport',
  'passport-jwt',
  'pg',
  'pino',
  'prom-client',
  'typeorm',
];
export const browserPackages = ['@angular/*', '@jsverse/*', 'echarts', 'ngx-echarts'];
