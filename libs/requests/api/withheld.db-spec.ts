import type { INestApplicationContext } from '@nestjs/common';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import type { Actor } from '@rogatory/platform/contract';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
  type TestSides,
} from '@rogatory/requests/testing';
import { ReplyToInformation, SendInformation } from './index';

const clock = new ScriptedClock('2026-11-23T08:30:00Z');
const secret = 'zyxwallet bc1qar0srrr7';

/** Every table that a receiver might look into, with raw SQL that forgets every where. */
const tables = [
  'file',
  'file_event',
  'request_version',
  'dispatch',
  'delivery',
  'thread',
  'withheld_text',
  'file_word',
  'searchable_file',
  'note',
  'desk_entry',
];

describe('Information held back until its conditions are accepted, with raw SQL', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;
  let story: RequestStory;
  let seoul: Actor;
  let phnomPenh: Actor;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
    story = new RequestStory(app, schema, sides);
    seoul = story.korea.officer;
    phnomPenh = story.cambodia.officer;
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  /** Everything in a table that the actor can read. */
  const everything = async (actor: Actor, table: string): Promise<string> => {
    const rows = await schema.queryAs<{ row: string }>(
      actor,
      `select row_to_json(t)::text as row from ${table} t`,
    );
    return rows.map(({ row }) => row).join('\n');
  };
  const offer = async (title: string): Promise<string> => {
    await app.get(SendInformation).run(seoul, {
      authorityId: sides.cambodia.central.id,
      title,
      instrument: 'UNTOC',
      conditions: ['Not to be shown in court'],
      text: secret,
    });
    await story.carry();
    const rows = await schema.queryAs<{ id: string }>(
      phnomPenh,
      "select id from file where direction = 'incoming' and title = $1",
      [title],
    );
    return rows[0]?.id ?? '';
  };

  it('is in nothing that the receiver can read', async () => {
    await offer('Wallets');
    expect(await everything(phnomPenh, 'dispatch')).toContain('Not to be shown in court');
    for (const table of tables) {
      expect(await everything(phnomPenh, table)).not.toContain('zyxwallet');
    }
    expect(await everything(seoul, 'withheld_text')).toContain(secret);
  });

  it('cannot be let go by the receiver’s own hand', async () => {
    const open = "update withheld_text set text = text where text <> ''";
    await expect(schema.queryAs(phnomPenh, open)).rejects.toThrow(/permission denied/);
    const forge = `insert into withheld_text (dispatch_id, thread_id, text, attachments)
      select id, thread_id, 'forged', '[]' from dispatch`;
    await expect(schema.queryAs(phnomPenh, forge)).rejects.toThrow(/row-level security/);
  });

  it('is read once the conditions are accepted, that one and no other', async () => {
    const accepted = await offer('More wallets');
    await app.get(ReplyToInformation).run(phnomPenh, accepted, { accepted: true });
    const read = await schema.queryAs<{ text: string }>(
      phnomPenh,
      'select text from withheld_text',
    );
    expect(read).toEqual([{ text: secret }]);
    const stranger = sides.france.office.person('lead_prosecutor');
    expect(await schema.queryAs(stranger, 'select 1 from withheld_text')).toEqual([]);
  });

  it('is never read where they are declined', async () => {
    const declined = await offer('Yet more wallets');
    const before = await schema.queryAs(phnomPenh, 'select 1 from withheld_text');
    await app.get(ReplyToInformation).run(phnomPenh, declined, { accepted: false });
    expect(await schema.queryAs(phnomPenh, 'select 1 from withheld_text')).toEqual(before);
  });
});
