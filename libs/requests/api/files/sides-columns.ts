import type { FileSides } from '../../rules/index';

/** Both sides of a file beside its own columns; `their_` is null while no addressee is named. */
export type SidesColumns = {
  own_jurisdiction: string;
  own_region: string | null;
  own_zone: string;
  their_jurisdiction: string | null;
  their_region: string | null;
  their_zone: string | null;
};

/** What a statement on `file f` selects of both sides, together with `sidesJoins`. */
export const sidesColumns = `own.jurisdiction_code as own_jurisdiction, own.region as own_region,
  own.zone as own_zone, their.jurisdiction_code as their_jurisdiction,
  their.region as their_region, their.zone as their_zone`;

export const sidesJoins = `join authority own on own.id = f.authority_id
  left join authority their on their.id = f.counterpart_authority_id`;

/** Both sides of the file; without a counterpart the own side stands for both. */
export function sidesOf(
  file: { authority_id: string; counterpart_authority_id: string | null },
  columns: SidesColumns,
): FileSides {
  const own = {
    authorityId: file.authority_id,
    jurisdiction: columns.own_jurisdiction,
    region: columns.own_region,
    zone: columns.own_zone,
  };
  const { counterpart_authority_id: authorityId } = file;
  const { their_jurisdiction: jurisdiction, their_region: region, their_zone: zone } = columns;
  if (authorityId === null || jurisdiction === null || zone === null) return { own, theirs: own };
  return { own, theirs: { authorityId, jurisdiction, region, zone } };
}
