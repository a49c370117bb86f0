// npm run new:domain NAME [-- --entry SINGULAR --after DOMAIN --fr 'Nom' --ar 'اسم']
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDomain } from './make-domain.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    entry: { type: 'string' },
    after: { type: 'string' },
    fr: { type: 'string' },
    ar: { type: 'string' },
    root: { type: 'string', default: join(import.meta.dirname, '..', '..') },
  },
});
const [domain] = positionals;

if (domain === undefined || positionals.length > 1) {
  console.error('Name one domain: npm run new:domain seizures');
  process.exit(2);
}

try {
  const wish = {
    domain,
    entry: values.entry,
    after: values.after,
    french: values.fr,
    arabic: values.ar,
  };
  const made = await makeDomain(values.root, wish, Temporal.Now.instant().epochMilliseconds);
  execFileSync(process.execPath, [join(values.root, 'tools', 'lockfile', 'complete-lockfile.mjs')]);
  console.log(`Made libs/${domain}: ${made.length} files, which build, lint and test as they are.`);
  console.log(
    `Now say in libs/${domain}/README.md what it is for, replace the entry by what the domain`,
  );
  console.log('really keeps, and add it to the shells: CONTRIBUTING.md, "A domain".');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
