import { Injectable, inject } from '@angular/core';
import { ApiClient } from '@rogatory/platform/console';
import type { Page, Role } from '@rogatory/platform/contract';
import type {
  DeskDto,
  DeskGroup,
  DeskItemDto,
  DeskScope,
  FileChangedDto,
  PutOffRowDto,
  TakeBackRowDto,
  TeamDto,
} from '@rogatory/requests/contract';

/** Whose desk is shown, and whether what lies there or what was put off. */
export type DeskView = { scope: DeskScope; personId: string | null; putOff: boolean };

/** A person of the own authority as pickers show one. */
export type ColleagueEntry = {
  personId: string;
  name: string;
  nameNative: string | null;
  authorityId: string;
  roles: Role[];
  away: { to: string; zone: string; deputyName: string } | null;
};

/** Desks, the team's load, and handing files over, as the console calls them. */
@Injectable({ providedIn: 'root' })
export class DeskApi {
  private readonly api = inject(ApiClient);

  desk(view: DeskView): Promise<DeskDto> {
    return this.api.get('/desk', queryOf(view));
  }

  group(group: DeskGroup, view: DeskView, cursor: string | null): Promise<Page<DeskItemDto>> {
    return this.api.get(`/desk/groups/${group}`, { ...queryOf(view), cursor });
  }

  putOff(row: PutOffRowDto, key: string): Promise<void> {
    return this.api.post('/desk/put-off', row, { key });
  }

  takeBack(row: TakeBackRowDto, key: string): Promise<void> {
    return this.api.post('/desk/take-back', row, { key });
  }

  team(): Promise<TeamDto> {
    return this.api.get('/desk/team');
  }

  colleagues(authorityId: string): Promise<ColleagueEntry[]> {
    return this.api.get('/people', { authorityId });
  }

  handOver(
    fileId: string,
    version: number,
    body: { ownerPersonId: string; reason?: string },
    key: string,
  ): Promise<FileChangedDto> {
    return this.api.post(`/requests/${fileId}/hand-over`, body, { version, key });
  }
}

function queryOf({ scope, personId, putOff }: DeskView) {
  return {
    scope: scope === 'mine' ? null : scope,
    personId,
    putOff: putOff ? 'true' : null,
  };
}
