import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

/**
 * What came with information sent unasked is not named in its dispatch but beside it, where it can be
 * read only once the conditions are accepted: from then on the receiver's file carries it.
 */
export class InformationDocuments1767200000571 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy file_document_accepted on file_document for insert
      to rogatory_app with check (exists (
        select from withheld_text w join file f on f.thread_id = w.thread_id
         where w.dispatch_id = file_document.dispatch_id and f.id = file_document.file_id
           and (f.authority_id = ${me} or f.lead_authority_id = ${me})
           and w.attachments @> jsonb_build_array(
                 jsonb_build_object('documentId', file_document.document_id))))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy file_document_accepted on file_document');
  }
}
