/**
 * Whether the actor knows of a document: its authority uploaded it, or holds or leads a file that
 * carries it. Who only executes measures of a file does not see what travelled with its dispatches.
 * A condition on `document d`; `authority` is the parameter that holds the actor's authority.
 * Row-level security says the same a second time.
 */
export function documentKnownTo(authority: string): string {
  return `(
    d.authority_id = ${authority}
    or exists (
      select from file_document fd join file f on f.id = fd.file_id
       where fd.document_id = d.id
         and ((f.authority_id = ${authority} and f.shared_at is not null)
              or f.lead_authority_id = ${authority})))`;
}
