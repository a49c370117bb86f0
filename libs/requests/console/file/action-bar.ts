import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore, LocaleNames } from '@rogatory/platform/console';
import {
  requestActions,
  type AllowedActionDto,
  type RequestAction,
  type RequestPageDto,
} from '@rogatory/requests/contract';
import { Button, Icon, Menu, type MenuItem } from '@rogatory/ui';
import { actionIcon } from '../wording/act-words';
import { sortedActions } from './action-groups';

/**
 * What may be done: the step that is to be taken now, filled; what one does beside it; everything
 * else in a menu, in groups. What is not allowed keeps its place and says why.
 */
@Component({
  selector: 'rg-action-bar',
  imports: [Button, Icon, Menu, RouterLink, TranslocoPipe],
  template: `
    @if (more().length > 0) {
      <rg-menu
        face="box"
        align="end"
        [arrow]="false"
        [label]="'requests.more' | transloco"
        [items]="more()"
        (choose)="take($event)"
      >
        <rg-icon name="ellipsis" />
        <span>{{ 'requests.more' | transloco }}</span>
      </rg-menu>
    }
    @for (entry of buttons(); track entry.action) {
      @if (entry.action === 'edit' && entry.allowed) {
        <a
          rg-button
          [variant]="entry === sorted().main ? 'primary' : 'secondary'"
          [icon]="iconOf(entry.action)"
          [routerLink]="['/requests', page().id, 'draft']"
          >{{ 'requests.action.edit' | transloco: { country: country() } }}</a
        >
      } @else {
        <button
          rg-button
          [variant]="entry === sorted().main ? 'primary' : 'secondary'"
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
      align-items: center;
      justify-content: flex-end;
    }
    @media (max-width: 1099px) {
      :host {
        flex-direction: row-reverse;
        justify-content: flex-end;
      }
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class ActionBar {
  readonly page = input.required<RequestPageDto>();
  readonly start = output<RequestAction>();
  private readonly names = inject(LocaleNames);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly router = inject(Router);
  protected readonly iconOf = actionIcon;
  protected readonly label = computed(() => this.page().reference);
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  protected readonly sorted = computed(() => sortedActions(this.page().act, this.page().actions));
  /** The main step stands last, at the end of the line, where the eye and the thumb expect it. */
  protected readonly buttons = computed<AllowedActionDto[]>(() => {
    const { beside, main } = this.sorted();
    return main ? [...beside, main] : beside;
  });
  protected readonly more = computed<MenuItem[]>(() => {
    this.language.language();
    const country = this.country();
    const say = (key: string) => this.translations.translate<string>(key, { country });
    return this.sorted().more.map(({ action, allowed, reason, group }) => ({
      id: action,
      label: say(`requests.action.${action}`),
      icon: actionIcon(action),
      group: say(`requests.actionGroup.${group}`),
      ...(allowed ? {} : { refused: say(`requests.reason.${reason ?? 'not_in_this_state'}`) }),
    }));
  });

  protected take(id: string): void {
    const action = requestActions.find((one) => one === id);
    if (action === 'edit') void this.router.navigate(['/requests', this.page().id, 'draft']);
    else if (action) this.start.emit(action);
  }
}
