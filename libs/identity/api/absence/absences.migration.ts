import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions run with the owner's rights: who stands in for whom is needed before anybody acts. */
const ownersRights = `language sql stable security definer rows 4
  set search_path = rogatory, pg_temp`;

/** Absences in force at an instant. */
const inForce = `a.starts_at <= wanted_at and a.ends_at > wanted_at`;

/**
 * Who is away from when to when, and who stands in. An absence that ends early keeps its days and
 * loses its hours: `ends_at` moves, `from_day` and `to_day` tell what was entered.
 */
export class Absences1767200000350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table absence (
        id uuid constraint absence_pkey primary key,
        authority_id uuid not null,
        jurisdiction text not null,
        person_id uuid not null constraint absence_person_fkey references person,
        deputy_person_id uuid not null constraint absence_deputy_fkey references person,
        from_day date not null,
        to_day date not null,
        zone text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        entered_by_person_id uuid not null,
        entered_by_name text not null,
        entered_at timestamptz not null,
        version integer not null default 1,
        constraint absence_days_check check (from_day <= to_day),
        constraint absence_span_check check (starts_at <= ends_at),
        constraint absence_self_deputy_check check (person_id <> deputy_person_id)
      )`);
    await runner.query(`create index absence_person_idx on absence (person_id, ends_at)`);
    await runner.query(`create index absence_deputy_idx on absence (deputy_person_id, ends_at)`);
    await runner.query(`create index absence_authority_idx on absence (authority_id, ends_at)`);
    await runner.query(`alter table absence enable row level security`);
    await runner.query(`
      create policy absence_of_jurisdiction on absence for select to rogatory_app
        using (jurisdiction = current_jurisdiction())`);
    await runner.query(`
      create policy absence_entered on absence for insert to rogatory_app
        with check (authority_id = current_authority() and jurisdiction = current_jurisdiction())`);
    await runner.query(`
      create policy absence_ended on absence for update to rogatory_app
        using (authority_id = current_authority())
        with check (authority_id = current_authority() and jurisdiction = current_jurisdiction())`);
    await runner.query(`grant select, insert on absence to rogatory_app`);
    await runner.query(`grant update (ends_at, version) on absence to rogatory_app`);
    await this.deputies(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function deputised_by(uuid, timestamptz)`);
    await runner.query(`drop function deputy_of(uuid, timestamptz)`);
    await runner.query(`drop table absence`);
  }

  /** A deputy who is away hands on to the own deputy; a circle is never followed twice. */
  private async deputies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function deputy_of(wanted_person uuid, wanted_at timestamptz)
        returns table (person_id uuid, name text, authority_id uuid, until timestamptz)
        ${ownersRights} as $$
        with recursive chain as (
          select a.person_id as absent, a.deputy_person_id as deputy, a.authority_id, a.ends_at,
                 array[a.person_id] as seen
            from absence a where a.person_id = wanted_person and ${inForce}
          union all
          select a.person_id, a.deputy_person_id, c.authority_id, least(c.ends_at, a.ends_at),
                 c.seen || a.person_id
            from chain c join absence a on a.person_id = c.deputy and a.authority_id = c.authority_id
           where ${inForce} and not a.deputy_person_id = any(c.seen)
        )
        select p.id, p.name, c.authority_id, c.ends_at
          from chain c join person p on p.id = c.deputy
         order by cardinality(c.seen) desc limit 1 $$`);
    await runner.query(`
      create function deputised_by(wanted_deputy uuid, wanted_at timestamptz)
        returns table (person_id uuid, name text, authority_id uuid, until timestamptz)
        ${ownersRights} as $$
        with recursive chain as (
          select a.person_id, a.authority_id, a.ends_at, array[a.person_id, wanted_deputy] as seen
            from absence a where a.deputy_person_id = wanted_deputy and ${inForce}
          union all
          select a.person_id, a.authority_id, least(c.ends_at, a.ends_at), c.seen || a.person_id
            from chain c join absence a
              on a.deputy_person_id = c.person_id and a.authority_id = c.authority_id
           where ${inForce} and not a.person_id = any(c.seen)
        )
        select distinct on (p.name, p.id) p.id, p.name, c.authority_id, c.ends_at
          from chain c join person p on p.id = c.person_id order by p.name, p.id, c.ends_at desc $$`);
    for (const name of ['deputy_of', 'deputised_by']) {
      await runner.query(`revoke all on function ${name}(uuid, timestamptz) from public`);
      await runner.query(`grant execute on function ${name}(uuid, timestamptz) to rogatory_app`);
    }
  }
}
