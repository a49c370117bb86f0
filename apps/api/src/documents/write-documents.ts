import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationText, openApiText } from './documents';

const docs = join(__dirname, '..', '..', '..', '..', 'docs');

writeFileSync(join(docs, 'openapi.json'), openApiText());
writeFileSync(join(docs, 'configuration.md'), configurationText());
