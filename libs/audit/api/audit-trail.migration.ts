import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only trail, readable by its own authority alone. */
export class AuditTrail1767000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        id uuid constraint audit_entry_pkey primary key,
        at timestamptz not null,
        authority_id uuid not null,
        person_id uuid not null,
        person_name text not null,
        action text not null,
        subject_type text not null,
        subject_id text not null,
        detail jsonb not null,
        correlation_id uuid
      )`);
    await runner.query(
      `create index audit_entry_authority_idx on audit_entry (authority_id, at desc, id desc)`,
    );
    await runner.query(
      `create index audit_entry_subject_idx on audit_entry (subject_id, at desc, id desc)`,
    );
    await runner.query(`alter table audit_entry enable row level security`);
    await runner.query(`alter table audit_entry force row level security`);
    await runner.query(`
      create policy audit_entry_own on audit_entry to rogatory_app
        using (authority_id = current_authority())
        with check (authority_id = current_authority() and person_id = current_person())`);
    await runner.query(`grant select, insert on audit_entry to rogatory_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_entry`);
  }
}
