import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
} from '@rogatory/requests/testing';
import { IndexFiles } from './index-files';
import { SearchQueries } from './search-queries';
import { matching } from './search-tables';

// Thousands of files are written before the first word is sought.
jest.setTimeout(60_000);

const clock = new ScriptedClock('2026-11-23T08:30:00Z');
const files = 4_000;

type Plan = { 'Node Type': string; 'Index Name'?: string; Plans?: Plan[] };

describe('Searching among thousands of files', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let office: Actor;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    const sides = await registerTestSides(schema);
    const story = await new RequestStory(app, schema, sides).drafted();
    office = story.prosecutor;
    await app.get(IndexFiles).run();
    await copyOften(schema, story.outgoing.id);
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  it.each([
    ['a word that every file holds', 'captives'],
    ['two of them', 'captives compound'],
    ['the beginning of a word', 'cap'],
    ['a script without spaces', '형제'],
  ])('stops where there are enough to rank: %s', async (_, q) => {
    const answer = await app.get(SearchQueries).search(office, { q });
    expect(answer).toMatchObject({ count: 500, more: true });
    expect(answer.hits).toHaveLength(10);
  });

  it('finds one among all by its number, and says that there is no other', async () => {
    const answer = await app.get(SearchQueries).search(office, { q: 'copy2711' });
    expect(answer).toMatchObject({ count: 1, more: false, nextCursor: null });
  });

  it('shows the newest months first where not all can be ranked', async () => {
    const { hits } = await app.get(SearchQueries).search(office, { q: 'captives' });
    const shown = await schema.query<{ begun: string }>(
      `select to_char(created_at, 'YYYY-MM') as begun from file where id = any($1::uuid[])`,
      [hits.map(({ fileId }) => fileId)],
    );
    expect(new Set(shown.map(({ begun }) => begun))).toEqual(new Set(['2026-11']));
  });

  it.each(['captives', 'captives|cap*', 'copy2711', 'nowhere'])(
    'asks the index of words, whatever is sought: %s',
    async (lexeme) => {
      const query = `search_query(array['${lexeme}'], 'x', array[search_key('${office.authorityId}', 323)])`;
      const [row] = await schema.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `explain (format json) ${matching(query, `'${office.authorityId}'::uuid`, '1')} limit 501`,
      );
      const [found] = row?.['QUERY PLAN'] ?? [];
      const plan = found === undefined ? [] : nodes(found.Plan);
      expect(plan.map((node) => node['Index Name'])).toContain('searchable_file_words_idx');
      expect(plan.map((node) => node['Node Type'])).not.toContain('Seq Scan');
    },
  );
});

function nodes(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}

/** As many of the file's words as are sought here. */
const words = ' tcaptives tcompound tcaught xcaptives xcompound x형제';

/** Copies of a file over twelve months, each with a word of its own. */
async function copyOften(schema: TestDatabase, fileId: string): Promise<void> {
  await schema.query(
    `create table copied as
       select n, gen_random_uuid() as id, timestamptz '2026-11-20Z' - n % 12 * interval '1 month' as at
         from generate_series(1, ${files}) n`,
  );
  await schema.query(
    `insert into file select (jsonb_populate_record(f,
         jsonb_build_object('id', c.id, 'reference', 'copy' || c.n, 'created_at', c.at))).*
       from copied c, file f where f.id = $1`,
    [fileId],
  );
  await schema.query(
    `insert into request_version select c.id, v.number, v.content, v.created_at, v.transmitted_at
       from copied c, request_version v where v.file_id = $1`,
    [fileId],
  );
  await schema.query(
    `insert into searchable_file (authority_id, file_id, period, moved_at, words)
     select s.authority_id, c.id, search_period(c.at), c.at, $2 || ' rcopy' || c.n || ' xcopy' || c.n
       from copied c, searchable_file s where s.file_id = $1`,
    [fileId, words],
  );
  await schema.query('vacuum analyze searchable_file');
}
