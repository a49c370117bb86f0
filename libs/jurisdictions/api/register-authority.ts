import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { AuthorityKind } from '@rogatory/identity/contract';
import { unprocessable } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import { calendarFieldProblems, jurisdictionsProblems } from '../contract/index';
import { Calendars } from './calendar/calendars';

/** An authority to be made known to the network. */
export interface NewAuthority {
  /** Made when absent. */
  readonly id?: string;
  readonly kind: AuthorityKind;
  readonly name: string;
  readonly nameNative?: string | null;
  /** BCP 47 language of the native name. */
  readonly nativeLanguage?: string | null;
  /** IANA time zone. */
  readonly zone: string;
  /** ISO 3166-2: the region it sits in, where that one has holidays of its own. */
  readonly region?: string | null;
  /** Its own id where it transmits directly; absent for a central authority, which does so always. */
  readonly centralAuthorityId?: string | null;
  /** For a secretariat: the network it keeps. */
  readonly networkCode?: string | null;
}

/**
 * Makes an authority of the actor's own jurisdiction known. Resolves to its id; refuses with 422 a
 * region that the jurisdiction does not have.
 */
@Injectable()
export class RegisterAuthority {
  constructor(
    private readonly writing: WritePath,
    private readonly calendars: Calendars,
  ) {}

  async run(actor: Actor, authority: NewAuthority): Promise<string> {
    this.assertRegion(actor.jurisdiction, authority.region ?? null);
    const id = authority.id ?? uuidv7();
    const central = authority.kind === 'central' ? id : (authority.centralAuthorityId ?? null);
    const step = {
      actor,
      action: 'jurisdictions.register_authority',
      subject: { type: 'authority', id },
    };
    await this.writing.run(step, (tx) =>
      tx.query(
        `insert into authority (id, jurisdiction_code, kind, name, name_native, native_language,
           zone, region, central_authority_id, network_code)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          actor.jurisdiction,
          authority.kind,
          authority.name,
          authority.nameNative ?? null,
          authority.nativeLanguage ?? null,
          authority.zone,
          authority.region ?? null,
          central,
          authority.networkCode ?? null,
        ],
      ),
    );
    return id;
  }

  private assertRegion(jurisdiction: string, region: string | null): void {
    if (region === null) return;
    if (this.calendars.isRegion(jurisdiction, region)) return;
    throw unprocessable(jurisdictionsProblems.regionUnknown, [
      {
        pointer: '/region',
        code: calendarFieldProblems.regionUnknown,
        detail: 'No region of this jurisdiction (ISO 3166-2)',
      },
    ]);
  }
}
