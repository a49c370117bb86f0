import { Injectable } from '@nestjs/common';
import { Colleagues } from '@rogatory/identity/api';
import { forbidden, notFound } from '@rogatory/platform/api';
import { holdsPermission, type Actor } from '@rogatory/platform/contract';
import { deskPermissions, requestsErrors } from '../../contract/index';

/** Whose desk is looked at, in which roles. */
export type DeskOwner = Pick<Actor, 'personId' | 'roles'>;

/** Says whose desk somebody may look at: the own, and a head those of the same authority. */
@Injectable()
export class DeskOwners {
  constructor(private readonly colleagues: Colleagues) {}

  /** Throws 403 for who leads nobody, 404 when nobody of the own authority has this id. */
  async of(actor: Actor, personId?: string): Promise<DeskOwner> {
    if (personId === undefined || personId === actor.personId) return actor;
    if (!holdsPermission(actor.roles, deskPermissions.team)) throw forbidden();
    const colleague = await this.colleagues.find(actor, personId);
    if (colleague === null) throw notFound(requestsErrors.unknownPerson);
    return colleague;
  }
}
