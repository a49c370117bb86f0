import type { INestApplicationContext } from '@nestjs/common';
import {
  registerOffice,
  type RegisteredOffice,
  type TestPerson,
} from '@rogatory/jurisdictions/testing';
import type { Role } from '@rogatory/platform/contract';

/** An authority of a story: whose side, and what it is there. */
export type Part = 'out.office' | 'out.central' | 'inc.central' | 'inc.first' | 'inc.executing';

/** Where the two sides of a story are. */
export type CastOf = {
  out: { jurisdiction: string; zone: string };
  inc: { jurisdiction: string; zone: string };
};

/** The authorities of a story and their people. */
export class Cast {
  constructor(private readonly offices: Record<Part, RegisteredOffice>) {}

  authority(part: Part): string {
    return this.offices[part].authorityId;
  }

  person(part: Part, role: Role): TestPerson {
    return this.offices[part].person(role);
  }
}

const centralRoles = ['central_officer', 'central_head'] as const;

/**
 * A prosecutors' office with its central authority on the one side; on the other the central
 * authority, another one that receives by mistake, and an executing authority.
 */
export async function registerCast(
  app: INestApplicationContext,
  { out, inc }: CastOf,
): Promise<Cast> {
  const outCentral = await registerOffice(app, {
    ...out,
    kind: 'central',
    name: `Central authority, ${out.jurisdiction}`,
    roles: centralRoles,
  });
  const incCentral = await registerOffice(app, {
    ...inc,
    kind: 'central',
    name: `Central authority, ${inc.jurisdiction}`,
    roles: centralRoles,
  });
  return new Cast({
    'out.central': outCentral,
    'out.office': await registerOffice(app, {
      ...out,
      kind: 'competent',
      name: `Prosecution, ${out.jurisdiction}`,
      roles: ['prosecutor', 'lead_prosecutor'],
      centralAuthorityId: outCentral.authorityId,
    }),
    'inc.central': incCentral,
    'inc.first': await registerOffice(app, {
      ...inc,
      kind: 'central',
      name: `Council, ${inc.jurisdiction}`,
      roles: centralRoles,
    }),
    'inc.executing': await registerOffice(app, {
      ...inc,
      kind: 'executing',
      name: `Court, ${inc.jurisdiction}`,
      roles: ['executing_officer'],
      centralAuthorityId: incCentral.authorityId,
    }),
  });
}
