import { Injectable } from '@nestjs/common';
import type { Statement, Transaction } from '@rogatory/platform/api';
import { requestsErrors, type RequestContentDto } from '../../contract/index';
import { contentProblems, type FileSide } from '../../rules/index';
import { fieldRefused, fieldsRefused } from '../requests-problems';

const findAddressee: Statement = {
  name: 'requests.find_addressee',
  // Who may receive: a central authority, or one that transmits and receives directly.
  text: `select id as "authorityId", jurisdiction_code as jurisdiction, region, zone
    from authority
    where id = $1 and jurisdiction_code <> $2 and (central_authority_id = id or id = $3)`,
};
const findStrangers: Statement = {
  name: 'requests.find_unknown_jurisdictions',
  text: `select asked.code from unnest($1::text[]) asked (code)
    where not exists (select from jurisdiction j where j.code = asked.code)`,
};

/** Earliest and latest year a date of a request may lie in: beyond it is a slip of the hand. */
const years = { from: 1900, to: 2999 } as const;

/** Whether a date, or date and time, lies in a year that a request can mean. */
export function yearIsPlausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= years.from && year <= years.to;
}

/** What no draft may hold, however unfinished. */
@Injectable()
export class DraftCheck {
  /**
   * The draft's addressee, if it names one. Throws 422 with the fields that cannot be kept. Who has
   * the request already may be any authority: it may have been passed on to it.
   */
  async check(
    tx: Transaction,
    content: RequestContentDto,
    holderAuthorityId: string | null = null,
  ): Promise<FileSide | null> {
    const problems = [...contentProblems(content), ...implausibleYears(content)];
    if (problems.length > 0) {
      throw fieldsRefused(
        problems.map(({ pointer, code }) => ({ pointer: `/content${pointer}`, code })),
      );
    }
    const [addressee] = await Promise.all([
      this.addressee(tx, content, holderAuthorityId),
      this.refuseUnknownJurisdictions(tx, content),
    ]);
    return addressee;
  }

  private async addressee(
    tx: Transaction,
    content: RequestContentDto,
    holderAuthorityId: string | null,
  ): Promise<FileSide | null> {
    const wanted = content.requestedAuthorityId ?? null;
    if (wanted === null) return null;
    const values = [wanted, tx.actor.jurisdiction, holderAuthorityId];
    const [found] = await tx.query<FileSide>(findAddressee, values);
    if (found === undefined) {
      throw fieldRefused('/content/requestedAuthorityId', requestsErrors.unknownAuthority);
    }
    return found;
  }

  private async refuseUnknownJurisdictions(
    tx: Transaction,
    content: RequestContentDto,
  ): Promise<void> {
    const named = [...new Set(content.persons.flatMap((person) => person.nationality ?? []))];
    if (named.length === 0) return;
    const unknown = await tx.query<{ code: string }>(findStrangers, [named]);
    if (unknown.length === 0) return;
    const codes = unknown.map(({ code }) => code);
    throw fieldsRefused(
      content.persons.flatMap((person, index) =>
        codes.includes(person.nationality ?? '')
          ? [
              {
                pointer: `/content/persons/${index}/nationality`,
                code: requestsErrors.unknownJurisdiction,
              },
            ]
          : [],
      ),
    );
  }
}

function implausibleYears(content: RequestContentDto): { pointer: string; code: string }[] {
  return content.measures.flatMap(({ wantedBy }, index) =>
    typeof wantedBy === 'string' && !yearIsPlausible(wantedBy)
      ? [{ pointer: `/measures/${index}/wantedBy`, code: requestsErrors.invalidDate }]
      : [],
  );
}
