import type { Statement } from '@rogatory/platform/api';

const attachment = `d.id as "documentId", d.name, d.media_type as "mediaType", d.bytes, d.sha256`;

/** Documents that may be put on a file: the own ones, and those that it carries already. */
export const attachable: Statement = {
  name: 'documents.attachable',
  text: `select ${attachment}
    from document d
    where d.id = any ($2::uuid[])
      and (d.authority_id = $3
           or exists (select from file_document fd
                       where fd.file_id = $1 and fd.document_id = d.id))`,
};

/** In the order of the list: the time tells it apart by a microsecond each. */
export const attach: Statement = {
  name: 'documents.attach',
  text: `insert into file_document (file_id, document_id, at)
    select $1, a.id, $3::timestamptz + a.place * interval '1 microsecond'
      from unnest($2::uuid[]) with ordinality a (id, place)
     where not exists (
       select from file_document fd
        where fd.file_id = $1 and fd.document_id = a.id and fd.dispatch_id is null)`,
};

export const detach: Statement = {
  name: 'documents.detach',
  text: `delete from file_document
    where file_id = $1 and document_id = $2 and dispatch_id is null returning document_id`,
};

export const carried: Statement = {
  name: 'documents.carried',
  text: `select ${attachment}
    from file_document fd join document d on d.id = fd.document_id
    where fd.file_id = $1 and fd.dispatch_id is null
    order by fd.at, d.id`,
};

export const markSent: Statement = {
  name: 'documents.mark_sent',
  text: `update file_document set dispatch_id = $2
    where file_id = $1 and document_id = any ($3::uuid[]) and dispatch_id is null`,
};

export const linkReceived: Statement = {
  name: 'documents.link_received',
  text: `insert into file_document (file_id, document_id, dispatch_id, at)
    select $1, a.id, $2, $4::timestamptz + a.place * interval '1 microsecond'
      from unnest($3::uuid[]) with ordinality a (id, place)
     where not exists (
       select from file_document fd
        where fd.file_id = $1 and fd.document_id = a.id and fd.dispatch_id = $2)`,
};
