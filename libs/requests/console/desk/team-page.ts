import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import { Avatar, Button, Icon, PanelState } from '@rogatory/ui';
import type { LoadDto, TeamMemberDto } from '@rogatory/requests/contract';
import { refreshOnChange } from '../live-changes';
import { DeskApi } from './desk-api';

const figures = ['open', 'overdue', 'thisWeek', 'waiting'] as const satisfies (keyof LoadDto)[];

/** How the work lies on the people of the office, and the files that nobody looks after. */
@Component({
  selector: 'rg-team-page',
  imports: [Avatar, Button, Icon, PanelState, RouterLink, TranslocoPipe],
  templateUrl: './team-page.html',
  styleUrl: './team-page.css',
})
export class TeamPage {
  private readonly api = inject(DeskApi);
  private readonly dates = inject(DateFormatter);
  protected readonly team = resource({ loader: () => this.api.team() });
  protected readonly figures = figures;
  protected readonly byLoad = signal(true);
  /** Who has most that is late comes first; or by name. */
  protected readonly people = computed<TeamMemberDto[]>(() => {
    const people = this.team.hasValue() ? this.team.value().people : [];
    if (!this.byLoad()) return people;
    return [...people].sort((a, b) => b.load.overdue - a.load.overdue || b.load.open - a.load.open);
  });

  constructor() {
    refreshOnChange(['desk', 'file'], () => this.team.reload());
  }

  protected day(instant: string): string {
    // The end of an absence is the beginning of the day after its last.
    return this.dates.date(Temporal.Instant.from(instant).subtract({ seconds: 1 }).toString());
  }
}
