import type { Statement } from '@rogatory/platform/api';
import { documentKnownTo } from './document.policy';

export const keepContent: Statement = {
  name: 'documents.keep_content',
  text: 'select keep_content($1, $2, $3, $4) as name',
};

export const contentsKnown: Statement = {
  name: 'documents.contents_known',
  text: 'select known from contents_known($1::uuid[]) known',
};

export const insertDocument: Statement = {
  name: 'documents.insert',
  text: `insert into document (id, authority_id, person_id, person_name, name, media_type, bytes,
      sha256, content_name, uploaded_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

export const findDocument: Statement = {
  name: 'documents.find',
  text: `select d.id, d.name, d.media_type as "mediaType", d.bytes, d.sha256,
      d.content_name as "contentName"
    from document d where d.id = $1 and ${documentKnownTo('$2')}`,
};
