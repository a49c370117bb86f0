import { Injectable } from '@nestjs/common';
import { Colleagues, Deputies } from '@rogatory/identity/api';
import { Clock, Database, type Statement } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { LoadDto, TeamDto, TeamMemberDto } from '../../contract/index';
import { deskHorizons } from '../../rules/index';

type LoadRow = LoadDto & { keeperId: string | null };

const noLoad: LoadDto = { open: 0, overdue: 0, thisWeek: 0, waiting: 0 };

/** $1 the authority, $2 the present, $3 the end of the week. */
export const loadStatement: Statement = {
  name: 'requests.team_load',
  text: `select keeper_id as "keeperId",
      count(distinct file_id) as open,
      count(*) filter (where waits = 'us' and due <= $2 and not asked) as overdue,
      count(*) filter (where waits = 'us' and due > $2 and due <= $3) as "thisWeek",
      count(*) filter (where not timed and (waits = 'them' or doer_id is null and keeper_id is not null))
        as waiting
    from desk_entry where authority_id = $1 group by keeper_id`,
};

/** How the work of an authority lies on its people. */
@Injectable()
export class TeamQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly colleagues: Colleagues,
    private readonly deputies: Deputies,
  ) {}

  /** Everybody who looks after files, by name, and the files that nobody looks after. */
  async team(actor: Actor): Promise<TeamDto> {
    const now = this.clock.now();
    const { week } = deskHorizons(now, actor.zone);
    const values = [actor.authorityId, now.toString(), week.toString()];
    const [rows, colleagues] = await Promise.all([
      this.database.read<LoadRow>(actor, loadStatement, values),
      this.colleagues.all(actor),
    ]);
    const loads = new Map(rows.map(({ keeperId, ...load }) => [keeperId, load]));
    const people = colleagues
      .filter(({ roles }) => roles.some((role) => role !== 'administrator'))
      .map(async ({ personId, name, roles }): Promise<TeamMemberDto> => {
        const deputy = await this.deputies.deputyOf(personId, now);
        return {
          personId,
          name,
          roles: [...roles],
          load: loads.get(personId) ?? noLoad,
          deputyName: deputy?.name ?? null,
          awayUntil: deputy?.until ?? null,
        };
      });
    return { people: await Promise.all(people), nobody: loads.get(null) ?? noLoad };
  }
}
