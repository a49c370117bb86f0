import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated changes of the law with their decisions, and marks of lawyers. All of it append-only. */
export class Instruments1767100000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table law_override (
        id uuid constraint law_override_pkey primary key,
        target text not null,
        target_id text not null,
        pointer text not null,
        value jsonb not null,
        effective_from date not null,
        effective_until date,
        reason text not null,
        source text not null,
        confidence text not null,
        authority_id uuid not null,
        proposed_by uuid not null,
        proposed_by_name text not null,
        proposed_at timestamptz not null,
        constraint law_override_proposer_key unique (id, proposed_by),
        constraint law_override_target_check check (target in ('instrument', 'time_limit')),
        constraint law_override_confidence_check
          check (confidence in ('sourced', 'high', 'medium', 'low')),
        constraint law_override_days_check check (effective_until >= effective_from),
        constraint law_override_reason_check check (reason <> '' and source <> '')
      )`);
    await runner.query(`create index law_override_target_idx on law_override (target_id, id)`);
    // The second person is a matter of the table too: only a withdrawal is one's own decision.
    await runner.query(`
      create table law_override_decision (
        override_id uuid constraint law_override_decision_pkey primary key,
        decision text not null,
        proposed_by uuid not null,
        authority_id uuid not null,
        decided_by uuid not null,
        decided_by_name text not null,
        decided_at timestamptz not null,
        note text,
        constraint law_override_decision_of_fkey
          foreign key (override_id, proposed_by) references law_override (id, proposed_by),
        constraint law_override_decision_check
          check (decision in ('approved', 'rejected', 'withdrawn')),
        constraint law_override_decision_second_person_check
          check ((decision = 'withdrawn') = (decided_by = proposed_by))
      )`);
    await runner.query(`
      create table law_verification (
        id uuid constraint law_verification_pkey primary key,
        target text not null,
        target_id text not null,
        pointer text not null,
        statement text not null,
        verified_by text not null,
        verified_on date not null,
        authority_id uuid not null,
        recorded_by uuid not null,
        recorded_by_name text not null,
        recorded_at timestamptz not null,
        constraint law_verification_target_check check (target in ('instrument', 'time_limit')),
        constraint law_verification_by_check check (verified_by <> '')
      )`);
    await runner.query(
      `create index law_verification_target_idx on law_verification (target_id, id)`,
    );
    await this.rights(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['law_verification', 'law_override_decision', 'law_override']) {
      await runner.query(`drop table ${table}`);
    }
  }

  /** The law is the same for everybody to read; each entry is written by the person it names. */
  private async rights(runner: QueryRunner): Promise<void> {
    const authors = {
      law_override: 'proposed_by',
      law_override_decision: 'decided_by',
      law_verification: 'recorded_by',
    };
    for (const [table, author] of Object.entries(authors)) {
      await runner.query(`grant select, insert on ${table} to rogatory_app`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(`create policy ${table}_known on ${table} for select using (true)`);
      await runner.query(`
        create policy ${table}_own on ${table} for insert to rogatory_app
          with check (${author} = current_person() and authority_id = current_authority())`);
    }
  }
}
