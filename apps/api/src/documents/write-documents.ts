import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationText, openApiText } from './documents';

const root = join(__dirname, '..', '..', '..', '..');
const docs = join(root, 'docs');

writeFileSync(join(docs, 'openapi.json'), openApiText());
writeFileSync(join(docs, 'configuration.md'), configurationText());
// The client's types follow from the description just written.
execFileSync(process.execPath, [join(root, 'tools', 'client', 'write-client.mjs')]);
