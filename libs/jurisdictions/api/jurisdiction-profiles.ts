import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@rogatory/platform/api';
import {
  type FactConfidence,
  type JurisdictionDto,
  type JurisdictionProfileDto,
  jurisdictionsProblems,
  type MembershipDto,
} from '../contract/index';
import { AuthorityQueries } from './authority-queries';
import { Calendars } from './calendar/calendars';

interface ProfileRow extends JurisdictionDto {
  readonly workingWeekSource: string;
  readonly workingWeekConfidence: FactConfidence;
  readonly languagesSource: string;
  readonly languagesConfidence: FactConfidence;
  readonly asOf: string;
  readonly networks: readonly MembershipDto[];
}

const findProfile = {
  name: 'jurisdictions.profile',
  text: `select j.code, j.alpha3, j.names, j.zones, j.working_week as "workingWeek", j.languages,
                j.working_week_source as "workingWeekSource",
                j.working_week_confidence as "workingWeekConfidence",
                j.languages_source as "languagesSource",
                j.languages_confidence as "languagesConfidence", j.as_of as "asOf",
                coalesce((select jsonb_agg(jsonb_build_object('code', n.code, 'name', n.name)
                                           order by n.code)
                            from rogatory.network_member m
                            join rogatory.network n on n.code = m.network_code
                           where m.jurisdiction_code = j.code), '[]') as networks
           from rogatory.jurisdiction j where j.code = $1`,
};

/** Reads everything that is known of one jurisdiction. */
@Injectable()
export class JurisdictionProfiles {
  constructor(
    private readonly database: Database,
    private readonly authorities: AuthorityQueries,
    private readonly calendars: Calendars,
  ) {}

  /** Refuses with 404 a code that no jurisdiction has. */
  async find(code: string): Promise<JurisdictionProfileDto> {
    const [row] = await this.database.read<ProfileRow>(null, findProfile, [code]);
    if (row === undefined) throw notFound(jurisdictionsProblems.jurisdictionUnknown);
    return {
      ...row,
      holidaysKnown: this.calendars.knows(code),
      regions: this.calendars.regionsOf(code),
      authorities: await this.authorities.list({ jurisdiction: code }),
    };
  }
}
