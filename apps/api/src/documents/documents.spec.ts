import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationText, openApiText } from './documents';

const docs = join(__dirname, '..', '..', '..', '..', 'docs');
const howTo = 'else run: npm run build && node apps/api/dist/documents/write-documents.js';

describe('The generated documents', () => {
  it(`describe the API as it is (${howTo})`, () => {
    expect(readFileSync(join(docs, 'openapi.json'), 'utf8')).toBe(openApiText());
  });

  it(`list every setting as it is (${howTo})`, () => {
    expect(readFileSync(join(docs, 'configuration.md'), 'utf8')).toBe(configurationText());
  });

  it('give no secret a default', () => {
    expect(configurationText()).toContain('`TOKEN_SECRET` (text; must be set; secret)');
  });
});
