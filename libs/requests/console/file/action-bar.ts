import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LocaleNames } from '@rogatory/platform/console';
import type {
  AllowedActionDto,
  RefusalReason,
  RequestAction,
  RequestPageDto,
} from '@rogatory/requests/contract';
import { Button } from '@rogatory/ui';
import { actionFor, actionIcon } from '../wording/act-words';

/** A locked step is shown where it is the next but one; what is further off would be noise. */
const near: readonly RefusalReason[] = [
  'second_person_needed',
  'contents_missing',
  'question_unanswered',
  'not_acknowledged',
  'not_assigned_to_you',
];

/** What may be done now; a step that is near but not allowed keeps its place and says why. */
@Component({
  selector: 'rg-action-bar',
  imports: [Button, RouterLink, TranslocoPipe],
  template: `
    @for (entry of entries(); track entry.action) {
      @if (entry.action === 'edit') {
        <a
          rg-button
          [variant]="entry.action === main() ? 'primary' : 'secondary'"
          [icon]="iconOf(entry.action)"
          [routerLink]="['/requests', page().id, 'draft']"
          >{{ 'requests.action.edit' | transloco: { country: country() } }}</a
        >
      } @else {
        <button
          rg-button
          [variant]="entry.action === main() ? 'primary' : 'secondary'"
          [icon]="iconOf(entry.action)"
          [refused]="
            entry.allowed
              ? null
              : ('requests.reason.' + entry.reason | transloco: { country: country() })
          "
          (click)="start.emit(entry.action)"
        >
          {{ 'requests.action.' + entry.action | transloco: { country: country() } }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      justify-content: flex-end;
    }
    @media (max-width: 1099px) {
      :host {
        justify-content: flex-start;
      }
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class ActionBar {
  readonly page = input.required<RequestPageDto>();
  readonly start = output<RequestAction>();
  private readonly names = inject(LocaleNames);
  protected readonly iconOf = actionIcon;
  protected readonly label = computed(() => this.page().reference);
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  /** The one step that what is to be done asks for, when it may be taken. */
  protected readonly main = computed<RequestAction | null>(() => {
    const wished = actionFor(this.page().act);
    const entry = this.page().actions.find((allowed) => allowed.action === wished);
    return entry?.allowed ? entry.action : null;
  });
  protected readonly entries = computed<AllowedActionDto[]>(() =>
    this.page()
      .actions.filter((entry) => entry.action !== 'note')
      .filter((entry) => entry.allowed || this.isNear(entry))
      // The main step stands last, at the end of the line, where the eye and the thumb expect it.
      .sort((a, b) => Number(a.action === this.main()) - Number(b.action === this.main())),
  );

  private isNear({ action, reason }: AllowedActionDto): boolean {
    const { state } = this.page();
    if (!reason) return false;
    if (action === 'close') return reason === 'measures_open' && state === 'answered_in_part';
    if (reason === 'nothing_to_report') return state === 'in_execution';
    return near.includes(reason);
  }
}
