import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regions of authorities, and corrections of the holidays that the library has wrong. */
export class Calendars1767100000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table authority add column region text,
        add constraint authority_region_check
          check (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$' and left(region, 2) = jurisdiction_code)`);
    await runner.query(`
      create table calendar_correction (
        id uuid constraint calendar_correction_pkey primary key,
        revision int generated always as identity
          constraint calendar_correction_revision_key unique,
        jurisdiction_code text not null
          constraint calendar_correction_jurisdiction_fkey references jurisdiction,
        region text,
        date date not null,
        kind text not null,
        name text not null,
        tentative boolean not null,
        reason text not null,
        person_id uuid not null,
        person_name text not null,
        at timestamptz not null,
        constraint calendar_correction_kind_check check (kind in ('added', 'removed')),
        constraint calendar_correction_reason_check check (reason <> '' and name <> ''),
        constraint calendar_correction_region_check
          check (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$' and left(region, 2) = jurisdiction_code)
      )`);
    await runner.query(
      `create index calendar_correction_day_idx on calendar_correction (jurisdiction_code, date)`,
    );
    // What a calendar said, and who changed it, is never rewritten.
    await runner.query(`grant select, insert on calendar_correction to rogatory_app`);
    await runner.query(`alter table calendar_correction enable row level security`);
    await runner.query(`alter table calendar_correction force row level security`);
    await runner.query(
      `create policy calendar_correction_known on calendar_correction for select using (true)`,
    );
    await runner.query(`
      create policy calendar_correction_own on calendar_correction for insert to rogatory_app
        with check (jurisdiction_code = current_jurisdiction() and person_id = current_person())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calendar_correction`);
    await runner.query(`alter table authority drop column region`);
  }
}
