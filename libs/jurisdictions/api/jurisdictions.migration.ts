import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOf } from './reference/as-of';
import { jurisdictionFacts } from './reference/jurisdiction-facts';
import { languagesSource } from './reference/languages';
import { networks } from './reference/networks';
import { workingWeekOf } from './reference/working-weeks';

/** Jurisdictions, networks and authorities, with the reference data that is the same everywhere. */
export class Jurisdictions1767000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.rights(runner);
    await this.facts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['authority', 'network_member', 'network', 'jurisdiction']) {
      await runner.query(`drop table ${table}`);
    }
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jurisdiction (
        code text constraint jurisdiction_pkey primary key,
        alpha3 text not null constraint jurisdiction_alpha3_key unique,
        names jsonb not null,
        zones text[] not null,
        working_week smallint[] not null,
        working_week_source text not null,
        working_week_confidence text not null,
        languages text[] not null,
        languages_source text not null,
        languages_confidence text not null,
        as_of date not null,
        constraint jurisdiction_code_check check (code ~ '^[A-Z]{2}$' and alpha3 ~ '^[A-Z]{3}$')
      )`);
    await runner.query(`
      create table network (
        code text constraint network_pkey primary key,
        name text not null,
        complete boolean not null,
        source text not null,
        as_of date not null,
        confidence text not null
      )`);
    await runner.query(`
      create table network_member (
        network_code text not null constraint network_member_network_fkey references network,
        jurisdiction_code text not null
          constraint network_member_jurisdiction_fkey references jurisdiction,
        constraint network_member_pkey primary key (network_code, jurisdiction_code)
      )`);
    await runner.query(`
      create table authority (
        id uuid constraint authority_pkey primary key,
        jurisdiction_code text not null
          constraint authority_jurisdiction_fkey references jurisdiction,
        kind text not null,
        name text not null,
        name_native text,
        native_language text,
        zone text not null,
        central_authority_id uuid constraint authority_central_fkey references authority,
        network_code text constraint authority_network_fkey references network,
        constraint authority_kind_check
          check (kind in ('central', 'competent', 'executing', 'secretariat')),
        constraint authority_secretariat_check
          check ((kind = 'secretariat') = (network_code is not null)),
        constraint authority_name_key unique (jurisdiction_code, name)
      )`);
    await runner.query(`create index authority_central_idx on authority (central_authority_id)`);
  }

  private async rights(runner: QueryRunner): Promise<void> {
    await runner.query(
      `grant select on jurisdiction, network, network_member, authority to rogatory_app`,
    );
    await runner.query(`grant insert on authority to rogatory_app`);
    await runner.query(`alter table authority enable row level security`);
    await runner.query(`create policy authority_known on authority for select using (true)`);
    await runner.query(`
      create policy authority_of_jurisdiction on authority for insert to rogatory_app
        with check (jurisdiction_code = current_jurisdiction())`);
  }

  private async facts(runner: QueryRunner): Promise<void> {
    for (const facts of jurisdictionFacts()) {
      const week = workingWeekOf(facts.code);
      await runner.query(
        `insert into jurisdiction values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          facts.code,
          facts.alpha3,
          facts.names,
          facts.zones,
          facts.workingWeek,
          week.source,
          week.confidence,
          facts.languages,
          languagesSource,
          'medium',
          asOf,
        ],
      );
    }
    for (const network of networks) {
      const { code, name, complete, source, confidence, members } = network;
      await runner.query(`insert into network values ($1, $2, $3, $4, $5, $6)`, [
        code,
        name,
        complete,
        source,
        network.asOf,
        confidence,
      ]);
      await runner.query(`insert into network_member select $1, unnest($2::text[])`, [
        code,
        [...members],
      ]);
    }
  }
}
