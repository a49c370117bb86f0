import { readFileSync, writeFileSync } from 'node:fs';
import { clientTypes, typesFile } from './client-types.mjs';

// Writes the client's types; with --check it only says whether they are what they should be.
const wanted = await clientTypes();
if (!process.argv.includes('--check')) {
  writeFileSync(typesFile, wanted);
} else if (readFileSync(typesFile, 'utf8') !== wanted) {
  process.stderr.write('The client is not what docs/openapi.json says: npm run client\n');
  process.exit(1);
}
