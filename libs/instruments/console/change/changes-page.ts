import { Component, computed, inject, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { overrideStates } from '@rogatory/instruments/contract';
import { ProblemWords, SessionStore, problemOf } from '@rogatory/platform/console';
import { Button, Icon, Panel, PanelState, Tabs } from '@rogatory/ui';
import { LawApi } from '../law-api';
import { LawWords } from '../law-words';
import { ChangeList } from './change-list';

/** Every change of the law by its state: what waits for a second person stands first. */
@Component({
  selector: 'rg-changes-page',
  imports: [Button, ChangeList, Icon, Panel, PanelState, RouterLink, Tabs, TranslocoPipe],
  template: `
    <header class="head">
      <nav class="crumbs" [attr.aria-label]="'instruments.crumbs' | transloco">
        <a routerLink="/law">{{ 'instruments.law' | transloco }}</a>
        <rg-icon name="chevron-right" [size]="12" />
        <span>{{ 'instruments.changes.page' | transloco }}</span>
      </nav>
      <div class="line">
        <div>
          <h1>{{ 'instruments.changes.page' | transloco }}</h1>
          <p>{{ 'instruments.changes.lead' | transloco }}</p>
        </div>
        @if (mayPropose()) {
          <a rg-button icon="plus" routerLink="/law/treaties/new">{{
            'instruments.treaty.add' | transloco
          }}</a>
        }
      </div>
      <rg-tabs
        [tabs]="tabs()"
        [chosen]="state()"
        [label]="'instruments.changes.states' | transloco"
        (choose)="choose($event)"
      />
    </header>
    <div class="content">
      <rg-panel [heading]="'instruments.changes.state.' + state() | transloco" [flush]="true">
        @if (failure(); as text) {
          <rg-panel-state
            kind="failed"
            [heading]="'instruments.changes.failed' | transloco"
            [text]="text"
            [action]="'instruments.again' | transloco"
            (act)="answer.reload()"
          />
        } @else if (answer.hasValue()) {
          @if (shown().length > 0) {
            <rg-change-list [changes]="shown()" [named]="true" (decided)="answer.reload()" />
          } @else {
            <rg-panel-state
              kind="empty"
              [heading]="'instruments.changes.empty.' + state() | transloco"
              [text]="'instruments.changes.emptyText' | transloco"
            />
          }
        } @else {
          <rg-panel-state kind="loading" [lines]="6" />
        }
      </rg-panel>
    </div>
  `,
  styleUrls: ['../law-head.css', './changes-page.css'],
})
export class ChangesPage {
  private readonly api = inject(LawApi);
  private readonly words = inject(LawWords);
  private readonly session = inject(SessionStore);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly mayPropose = computed(() => this.session.may('instruments.propose'));
  protected readonly answer = resource({ loader: () => this.api.changes() });
  protected readonly state = computed(
    () => overrideStates.find((known) => known === this.params().get('state')) ?? 'proposed',
  );
  private readonly all = computed(() => (this.answer.hasValue() ? this.answer.value() : []));
  protected readonly shown = computed(() =>
    this.all().filter(({ state }) => state === this.state()),
  );
  protected readonly tabs = computed(() =>
    overrideStates.map((id) => ({
      id,
      label: this.words.say(`instruments.changes.state.${id}`),
      count: this.all().filter(({ state }) => state === id).length,
    })),
  );
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error === undefined ? null : this.problemWords.say(problemOf(error.cause ?? error));
  });

  protected choose(state: string): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { state: state === 'proposed' ? null : state },
    });
  }
}
