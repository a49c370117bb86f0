import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a dispatch was sent, came or was read is evidence: each authority gives it in its own name,
 * and an office in that of the authority which sends and receives for its file.
 */
export class DeliveriesInOwnName1767200000610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function witnesses_for(asked uuid, authority uuid) returns boolean
      language sql stable security definer set search_path = rogatory, pg_temp as $$
        select exists (select from dispatch d join file f on f.thread_id = d.thread_id
          where d.id = asked and f.authority_id = authority
            and f.lead_authority_id = current_authority())
      $$`);
    await runner.query('revoke all on function witnesses_for(uuid, uuid) from public');
    await runner.query('grant execute on function witnesses_for(uuid, uuid) to rogatory_app');
    await runner.query(`create policy delivery_in_own_name on delivery
      as restrictive for insert to rogatory_app
      with check (authority_id = (select current_authority())
        or witnesses_for(dispatch_id, authority_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy delivery_in_own_name on delivery');
    await runner.query('drop function witnesses_for(uuid, uuid)');
  }
}
