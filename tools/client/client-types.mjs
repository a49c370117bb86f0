import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '..', '..');

/** The file the types lie in. */
export const typesFile = join(root, 'libs', 'client', 'generated', 'api.ts');

const head = `// Made by tools/client/write-client.mjs from docs/openapi.json; do not change it by hand.

`;

/** The types of the client as the published description gives them; the same gives the same. */
export async function clientTypes() {
  const description = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8'));
  const nodes = await openapiTS(description, { alphabetize: true, silent: true });
  return head + astToString(nodes);
}
