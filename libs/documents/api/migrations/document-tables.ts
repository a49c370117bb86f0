/**
 * A content is kept once, whoever uploaded it and however often; a document is one authority's
 * upload of it. `file_document` says which file carries which document: without a dispatch as long
 * as nothing was sent with it.
 */
export const documentTables: readonly string[] = [
  `create table document_content (
    sha256 text constraint document_content_pkey primary key
      constraint document_content_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    name uuid not null constraint document_content_name_key unique,
    bytes bigint not null constraint document_content_bytes_check check (bytes > 0),
    kept_at timestamptz not null
  )`,

  `create table document (
    id uuid constraint document_pkey primary key,
    authority_id uuid not null constraint document_authority_fkey references authority (id),
    person_id uuid not null,
    person_name text not null,
    name text not null
      constraint document_name_check check (char_length(name) between 1 and 200),
    media_type text not null,
    bytes bigint not null,
    sha256 text not null,
    content_name uuid not null
      constraint document_content_fkey references document_content (name),
    uploaded_at timestamptz not null
  )`,
  'create index document_authority_idx on document (authority_id, uploaded_at)',

  // A dispatch is written with its file, after the documents that travel with it.
  `create table file_document (
    file_id uuid not null constraint file_document_file_fkey references file (id),
    document_id uuid not null constraint file_document_document_fkey references document (id),
    dispatch_id uuid constraint file_document_dispatch_fkey references dispatch (id)
      deferrable initially deferred,
    at timestamptz not null,
    constraint file_document_key unique nulls not distinct (file_id, document_id, dispatch_id)
  )`,
  'create index file_document_document_idx on file_document (document_id, file_id)',
];

export const dropDocuments: readonly string[] = [
  // The policies of these tables name one another.
  'drop table file_document, document, document_content cascade',
  'drop function may_attach(uuid, uuid)',
  'drop function keep_content(text, bigint, uuid, timestamptz)',
  'drop function contents_known(uuid[])',
];
