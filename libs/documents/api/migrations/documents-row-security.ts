/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

/** The own file as a whole: who only executes some of its measures does not see its thread. */
const ownFile = (file: string) => `exists (
  select from file f
   where f.id = ${file} and (f.authority_id = ${me} or f.lead_authority_id = ${me}))`;

const policies: readonly string[] = [
  // An authority learns of a content only through a document of its own: nobody acts on this table.
  'create policy document_content_upkeep on document_content to current_user using (true)',

  `create policy document_readers on document for select to rogatory_app
    using (
      authority_id = ${me}
      or exists (
        select from file_document fd
         where fd.document_id = document.id and ${ownFile('fd.file_id')}))`,
  `create policy document_own on document for insert to rogatory_app
    with check (authority_id = ${me} and person_id = current_person())`,
  'create policy document_upkeep on document for select to current_user using (true)',

  `create policy file_document_readers on file_document for select to rogatory_app
    using (${ownFile('file_document.file_id')})`,
  // What came with a dispatch to this authority is named in it, under the sender's hash.
  `create policy file_document_attach on file_document for insert to rogatory_app
    with check (
      ${ownFile('file_document.file_id')}
      and (
        may_attach(document_id, file_id)
        or exists (
          select from dispatch d join file f on f.thread_id = d.thread_id
           where d.id = file_document.dispatch_id and f.id = file_document.file_id
             and d.to_authority_id = ${me}
             and d.payload -> 'attachments' @> jsonb_build_array(
                   jsonb_build_object('documentId', file_document.document_id)))))`,
  // Once it was sent with, it stays.
  `create policy file_document_send on file_document for update to rogatory_app
    using (dispatch_id is null and ${ownFile('file_document.file_id')})
    with check (${ownFile('file_document.file_id')})`,
  `create policy file_document_leave on file_document for delete to rogatory_app
    using (dispatch_id is null and ${ownFile('file_document.file_id')})`,
  'create policy file_document_upkeep on file_document for select to current_user using (true)',
];

const grants: readonly string[] = [
  'grant select, insert on document to rogatory_app',
  'grant select, insert, delete on file_document to rogatory_app',
  'grant update (dispatch_id) on file_document to rogatory_app',
];

const ownersRights = 'security definer set search_path = rogatory, pg_temp';

const functions: readonly string[] = [
  // The name under which a content is kept: the one proposed, or that of an earlier upload of it.
  `create function keep_content(of_sha256 text, of_bytes bigint, proposed uuid, at timestamptz)
    returns uuid language plpgsql ${ownersRights} as $$
    begin
      insert into document_content (sha256, name, bytes, kept_at)
        values (of_sha256, proposed, of_bytes, at)
        on conflict (sha256) do nothing;
      return (select c.name from document_content c where c.sha256 = of_sha256);
    end $$`,
  `create function contents_known(asked uuid[]) returns setof uuid
    language sql stable ${ownersRights} as $$
      select c.name from document_content c where c.name = any (asked)
    $$`,
  // An authority attaches what it uploaded, or what its file carries already.
  `create function may_attach(document uuid, file uuid) returns boolean
    language sql stable ${ownersRights} as $$
      select exists (select from document d
                      where d.id = may_attach.document and d.authority_id = current_authority())
          or exists (select from file_document fd
                      where fd.document_id = may_attach.document and fd.file_id = may_attach.file)
    $$`,
];

const closed: readonly string[] = [
  'keep_content(text, bigint, uuid, timestamptz)',
  'contents_known(uuid[])',
  'may_attach(uuid, uuid)',
].flatMap((signature) => [
  `revoke all on function ${signature} from public`,
  `grant execute on function ${signature} to rogatory_app`,
]);

/** The second lock: what a query that forgets its `where` still cannot read or change. */
export const documentRowSecurity: readonly string[] = [
  ...['document_content', 'document', 'file_document'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  ...functions,
  ...closed,
  ...policies,
  ...grants,
];
