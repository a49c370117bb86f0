import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore, LocaleNames, SessionStore } from '@rogatory/platform/console';
import {
  requestActions,
  requestsPermissions,
  statedRelations,
  type AllowedActionDto,
  type RequestAction,
  type RequestPageDto,
} from '@rogatory/requests/contract';
import { Button, Icon, Menu, type MenuItem } from '@rogatory/ui';
import { actionIcon } from '../wording/act-words';
import { fileReasons, sortedActions } from './action-groups';

/**
 * What may be done: the step that is to be taken now, filled; what one does beside it; everything
 * else in a menu, in groups. What is not allowed stands at its end, each reason once with the steps
 * that it stops.
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
  private readonly session = inject(SessionStore);
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
  /** Another request may go with one of ours that has been sent. */
  private readonly beginsAnew = computed(() => {
    const { direction, exchange, thread } = this.page();
    const sent = direction === 'outgoing' && exchange === 'request' && thread.length > 0;
    return sent && this.session.may(requestsPermissions.draft.name);
  });
  protected readonly more = computed<MenuItem[]>(() => {
    const country = this.country();
    const say = (key: string) => this.translations.translate<string>(key, { country });
    const { more, refused } = this.sorted();
    const steps = more.map(({ action, group }) => ({
      id: action,
      label: say(`requests.action.${action}`),
      icon: actionIcon(action),
      group: say(`requests.actionGroup.${group}`),
    }));
    const list = new Intl.ListFormat(this.language.language(), { type: 'unit' });
    const whole = refused.filter(({ reason }) => fileReasons.includes(reason));
    const told = whole.length > 0 ? whole : refused;
    const locked = told.map(({ reason, actions }) => ({
      id: reason,
      label:
        whole.length > 0
          ? say('requests.everyOtherStep')
          : list.format(actions.map((action) => say(`requests.action.${action}`))),
      group: say('requests.actionGroup.refused'),
      refused: say(`requests.reason.${reason}`),
    }));
    const anew = this.beginsAnew()
      ? statedRelations.map((relation): MenuItem => ({
          id: relation,
          label: say(`requests.exchange.anew.${relation}`),
          icon: 'file-plus',
          group: say('requests.actionGroup.anew'),
        }))
      : [];
    return [...steps, ...anew, ...locked];
  });

  protected take(id: string): void {
    const relation = statedRelations.find((one) => one === id);
    if (relation !== undefined) {
      const queryParams = { relatedTo: this.page().id, relation };
      void this.router.navigate(['/requests/new'], { queryParams });
      return;
    }
    const action = requestActions.find((one) => one === id);
    if (action === 'edit') void this.router.navigate(['/requests', this.page().id, 'draft']);
    else if (action) this.start.emit(action);
  }
}
