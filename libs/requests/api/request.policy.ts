import type { Actor } from '@rogatory/platform/contract';

/** What the policy must know of a file to say what of it concerns whom. */
export type ReadableFile = {
  authority_id: string;
  lead_authority_id: string | null;
  shared_at: string | null;
};

/**
 * Whether the actor knows of a file: the authority that holds it does, once the drafting office has
 * shared it; so do the office that leads it and the authorities that execute for it. A condition on
 * `file f`; `authority` is the parameter that holds the actor's authority. Row-level security says
 * the same a second time.
 */
export function knownTo(authority: string): string {
  return `(
    (f.authority_id = ${authority} and f.shared_at is not null)
    or f.lead_authority_id = ${authority}
    or exists (select from executing_authority e
                where e.file_id = f.id and e.authority_id = ${authority}))`;
}

/** A source of files: three that never overlap, each walked along its own index. */
export type ScopeBranch = { from: string; where: string };

/** The same, as sources for lists: each is walked in the order of its clocks. */
export function scopeBranches(authority: string): readonly ScopeBranch[] {
  return [
    { from: 'file f', where: `f.authority_id = ${authority} and f.shared_at is not null` },
    { from: 'file f', where: `f.lead_authority_id = ${authority}` },
    {
      from: 'executing_authority e join file f on f.id = e.file_id',
      where: `e.authority_id = ${authority}`,
    },
  ];
}

/**
 * Whether the actor sees a file only through the measures given to its authority: then the rest of
 * the request, its thread and its other measures do not concern it.
 */
export function seesOnlyOwnMeasures(
  actor: Pick<Actor, 'authorityId'>,
  file: ReadableFile,
): boolean {
  return file.authority_id !== actor.authorityId && file.lead_authority_id !== actor.authorityId;
}

/** Authorities of the own side that may read the file now. */
export function readersOf(
  file: ReadableFile,
  executingAuthorityIds: readonly string[],
): readonly string[] {
  const holder = file.shared_at === null ? [] : [file.authority_id];
  const lead = file.lead_authority_id === null ? [] : [file.lead_authority_id];
  return [...new Set([...holder, ...lead, ...executingAuthorityIds])];
}
