import { Injectable } from '@nestjs/common';
import { Colleagues } from '@rogatory/identity/api';
import type { Actor, Role } from '@rogatory/platform/contract';
import { requestsErrors, type FileChangedDto, type HandOverDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import type { FileRow } from '../files/file-row';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { fieldRefused } from '../requests-problems';

/** Roles in which somebody looks after files. */
const keepers: readonly Role[] = [
  'prosecutor',
  'lead_prosecutor',
  'central_officer',
  'central_head',
];

/** Gives a file to another person of the same office to look after. */
@Injectable()
export class HandOver {
  constructor(
    private readonly steps: FileSteps,
    private readonly colleagues: Colleagues,
  ) {}

  /** Throws 422 for somebody of another authority or without a role in which files are kept. */
  async run(
    actor: Actor,
    fileId: string,
    { ownerPersonId, ...said }: HandOverDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const owner = await this.colleagues.find(actor, ownerPersonId);
    if (owner === null || !keepers.some((role) => owner.roles.includes(role))) {
      throw fieldRefused('/ownerPersonId', requestsErrors.unknownPerson);
    }
    const { name: ownerName, roles } = owner;
    const step = { actor, fileId, action: 'hand_over', options } as const;
    return this.steps.take(step, (tx, { row }) => {
      const columns: Partial<FileRow> =
        row.authority_id === actor.authorityId
          ? { owner_person_id: ownerPersonId, owner_name: ownerName, owner_roles: [...roles] }
          : { lead_person_id: ownerPersonId, lead_name: ownerName };
      const reason = said.reason ?? null;
      const handed = { kind: 'handed_over', ownerPersonId, ownerName, reason } as const;
      return { events: [{ ...stampOf(tx), ...handed }], columns, remark: reason };
    });
  }
}
