import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A walk onto a desk: which rows it finds, in the order in which they matter. */
type Walk = { name: string; leads: string; where?: string };

const walks: readonly Walk[] = [
  {
    name: 'desk_entry_doer_idx',
    leads: 'authority_id, doer_id, timed',
    where: 'doer_id is not null',
  },
  {
    name: 'desk_entry_roles_idx',
    leads: 'authority_id, role_set, timed',
    where: `waits = 'us' and doer_id is null`,
  },
  { name: 'desk_entry_keeper_idx', leads: 'authority_id, keeper_id, waits, role_set' },
  { name: 'desk_entry_office_idx', leads: 'authority_id, waits, role_set, timed' },
  {
    name: 'desk_entry_nobodys_idx',
    leads: 'authority_id, waits, role_set',
    where: 'keeper_id is null',
  },
  {
    name: 'desk_entry_own_writing_idx',
    leads: 'authority_id, keeper_id',
    where: `waits = 'us' and not_for <> '{}'`,
  },
];

const dropWalks = `drop index ${walks.map(({ name }) => name).join(', ')}`;

function makeWalks(order: string): string[] {
  return walks.map(
    ({ name, leads, where }) => `create index ${name} on desk_entry (${leads}, ${order})
      ${where === undefined ? '' : `where ${where}`}`,
  );
}

/** `deskWeight` of the rules, told of what is kept. */
const weight = `case
  when f.risk_to_life then 0
  when d.clock ->> 'kind' = 'law' then 1
  when d.clock ->> 'kind' = 'house' and d.act not in ('review_postponement', 'review_urgency') then 3
  else 2 end`;

/** Rows that have their weight from the beginning are left as they are. */
const weigh: readonly string[] = [
  'alter table file no force row level security',
  'alter table desk_entry no force row level security',
  `update desk_entry d set weight = ${weight}
    from file f where f.id = d.file_id and ${weight} <> d.weight`,
  'alter table desk_entry force row level security',
  'alter table file force row level security',
];

/**
 * What matters more stands first in each group of a desk, whatever its date: each walk onto a desk
 * goes by weight, and within a weight by date.
 */
export class DeskWeight1767200000640 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `alter table desk_entry add column weight smallint not null default 2
         constraint desk_entry_weight_check check (weight between 0 and 3)`,
      dropWalks,
      ...weigh,
      'alter table desk_entry alter column weight drop default',
      ...makeWalks('weight, due, since, file_id'),
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropWalks);
    await runner.query('alter table desk_entry drop column weight');
    for (const statement of makeWalks('due, since, file_id')) await runner.query(statement);
  }
}
