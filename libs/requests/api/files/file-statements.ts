import type { Statement } from '@rogatory/platform/api';
import { knownTo } from '../request.policy';
import type { FileRow } from './file-row';
import { sidesColumns, sidesJoins, type SidesColumns } from './sides-columns';

/** A locked row with both sides. */
export type LockedRow = FileRow & SidesColumns;

const withSides = `
  select f.*, ${sidesColumns}
    from file f
    ${sidesJoins}`;

export const lockFile: Statement = {
  name: 'requests.lock_file',
  text: `${withSides} where f.id = $1 and ${knownTo('$2')} for update of f`,
};

export const lockFileOfThread: Statement = {
  name: 'requests.lock_file_of_thread',
  text: `${withSides}
    where f.thread_id = $1 and f.authority_id = $2 for update of f`,
};

export const selectContent: Statement = {
  name: 'requests.select_content',
  text: 'select content from request_version where file_id = $1 and number = $2',
};

/** Columns a step may change; the others are set once, when the file is made. */
const changing = [
  'thread_id',
  'shared_at',
  'counterpart_authority_id',
  'counterpart_jurisdiction',
  'state',
  'open',
  'queue',
  'reference',
  'their_reference',
  'title',
  'instrument',
  'urgency',
  'risk_to_life',
  'tlp',
  'sealed',
  'measures',
  'move',
  'act',
  'act_roles',
  'since',
  'next_due',
  'next_clock',
  'owner_person_id',
  'owner_name',
  'owner_roles',
  'lead_name',
  'lead_person_id',
  'version',
  'last_seq',
  'content_version',
  'shown_version',
  'snapshot',
  'updated_at',
] as const satisfies readonly (keyof FileRow)[];

export const updateFile: Statement = {
  name: 'requests.update_file',
  text: `update file f set ${changing.map((column) => `${column} = n.${column}`).join(', ')}
    from jsonb_populate_record(null::file, $2::jsonb) n where f.id = $1`,
};

export const insertFile: Statement = {
  name: 'requests.insert_file',
  text: 'insert into file select * from jsonb_populate_record(null::file, $1::jsonb)',
};

export const insertEvents: Statement = {
  name: 'requests.insert_events',
  text: `insert into file_event
    select * from jsonb_populate_recordset(null::file_event, $1::jsonb)`,
};

export const forgetWords: Statement = {
  name: 'requests.forget_words',
  text: 'delete from file_word where file_id = $1',
};

export const keepWords: Statement = {
  name: 'requests.keep_words',
  text: `insert into file_word (authority_id, word, file_id)
    select reader, word, $1 from unnest($2::uuid[]) reader, unnest($3::text[]) word`,
};

export const insertVersion: Statement = {
  name: 'requests.insert_version',
  text: `insert into request_version (file_id, number, content, created_at, transmitted_at)
    values ($1, $2, $3::jsonb, $4, $5)`,
};

export const rewriteVersion: Statement = {
  name: 'requests.rewrite_version',
  text: 'update request_version set content = $3::jsonb where file_id = $1 and number = $2',
};

export const sealVersion: Statement = {
  name: 'requests.seal_version',
  text: 'update request_version set transmitted_at = $3 where file_id = $1 and number = $2',
};
