import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropNotices, noticeFunctions, noticeRowSecurity, noticeTables } from './notice-tables';
import { dropReminders, reminderTables } from './reminder-tables';
import { dropWebhooks, webhookTables } from './webhook-tables';

/** Notices, mails and wishes, reminders and their escalation, endpoints and deliveries. */
export class Notifications1767200000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...noticeTables,
      ...noticeRowSecurity,
      ...noticeFunctions,
      ...reminderTables,
      ...webhookTables,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const statements = [...dropWebhooks, ...dropReminders, ...dropNotices];
    for (const statement of statements) await runner.query(statement);
  }
}
