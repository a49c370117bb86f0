import type { Role } from '@rogatory/platform/contract';
import { requestsPermissions } from '@rogatory/requests/contract';

/** How an authority of the own side has to do with a file. */
export const parts = ['holds', 'leads', 'executes'] as const;
export type Part = (typeof parts)[number];

/** Who has to do with a file, as far as telling people of it goes. */
export type PartiesOfFile = {
  /** The authority that holds the file; it knows of it once `shared`. */
  authorityId: string;
  shared: boolean;
  leadAuthorityId: string | null;
  executingAuthorityIds: readonly string[];
  ownerPersonId: string | null;
  /** Who keeps it in the office that leads it: who was given it there, or else who wrote it. */
  leadPersonId: string | null;
};

/** One authority of the own side, and the person there to whom the file belongs. */
export type Party = { authorityId: string; part: Part; responsiblePersonId: string | null };

/** Every authority that may know of the file, each once; the same that row-level security lets in. */
export function partiesOf(file: PartiesOfFile): Party[] {
  const { authorityId, shared, leadAuthorityId, executingAuthorityIds } = file;
  const found: Party[] = [];
  if (shared) {
    // An office that transmits itself has nobody else who leads.
    const responsiblePersonId =
      file.ownerPersonId ?? (leadAuthorityId === null ? file.leadPersonId : null);
    found.push({ authorityId, part: 'holds', responsiblePersonId });
  }
  if (leadAuthorityId !== null) {
    const responsiblePersonId = file.leadPersonId;
    found.push({ authorityId: leadAuthorityId, part: 'leads', responsiblePersonId });
  }
  for (const executing of executingAuthorityIds) {
    found.push({ authorityId: executing, part: 'executes', responsiblePersonId: null });
  }
  return found.filter(
    (party, index) => found.findIndex((one) => one.authorityId === party.authorityId) === index,
  );
}

/** Whether somebody with these roles reads requests at all: nobody else is told of one. */
export function readsCases(roles: readonly Role[]): boolean {
  return requestsPermissions.read.roles.some((role) => roles.includes(role));
}
