import { Component, DestroyRef, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LocaleNames, NamedPanel, ProblemWords } from '@rogatory/platform/console';
import type { RequestAction } from '@rogatory/requests/contract';
import { Icon, PanelState } from '@rogatory/ui';
import { ActionDialog } from '../actions/action-dialog';
import { ActionBar } from './action-bar';
import { ContentsPanel } from './contents-panel';
import { DecisionsPanel } from './decisions-panel';
import { DisagreementsPanel } from './disagreements-panel';
import { FileHead } from './file-head';
import { HistoryPanel } from './history-panel';
import { MeasuresPanel } from './measures-panel';
import { NotesPanel } from './notes-panel';
import { PersonsPanel } from './persons-panel';
import { offerRequestCommands } from './request-commands';
import { RequestStore } from './request.store';
import { SupplyPanel } from './supply-panel';
import { ThreadPanel } from './thread-panel';
import { TransmissionPanel } from './transmission-panel';

/** Milliseconds for which the page says what was just done. */
const saidFor = 12_000;

/** One request: both files as far as we know them, its thread, and what may be done now. */
@Component({
  selector: 'rg-request-page',
  imports: [
    ActionBar,
    ActionDialog,
    ContentsPanel,
    DecisionsPanel,
    DisagreementsPanel,
    FileHead,
    HistoryPanel,
    Icon,
    MeasuresPanel,
    NamedPanel,
    NotesPanel,
    PanelState,
    PersonsPanel,
    RouterLink,
    SupplyPanel,
    ThreadPanel,
    TransmissionPanel,
    TranslocoPipe,
  ],
  templateUrl: './request-page.html',
  styleUrl: './request-page.css',
  providers: [RequestStore],
})
export class RequestPage {
  /** From the route. */
  readonly id = input.required<string>();

  protected readonly store = inject(RequestStore);
  private readonly router = inject(Router);
  private readonly names = inject(LocaleNames);
  private readonly problemWords = inject(ProblemWords);
  protected readonly acting = signal<RequestAction | null>(null);
  /** What was just done, said once beside the actions while it is true. */
  private readonly said = signal<RequestAction | null>(null);
  protected readonly saying = computed(() => {
    const page = this.store.page();
    const action = this.said();
    // A proposal that a second person has sent or dropped meanwhile waits no more.
    if (action === 'propose_withdrawal') return page?.withdrawalProposal ? action : null;
    if (action === 'propose_refusal') return page?.refusalProposal ? action : null;
    return action;
  });
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.store.page()?.counterpart.jurisdiction ?? ''),
  );
  /** Nothing is asked yet: the page is a conversation. */
  protected readonly talks = computed(() => {
    const page = this.store.page();
    return page !== null && page.exchange !== 'request' && page.measures.length === 0;
  });
  protected readonly failure = computed(() => {
    const problem = this.store.problem();
    return problem ? this.problemWords.say(problem) : '';
  });

  private forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.forgetting));
    effect(() => this.store.show(this.id()));
    offerRequestCommands(this.store.page, (action) => this.start(action));
  }

  protected start(action: RequestAction): void {
    this.said.set(null);
    this.acting.set(action);
  }

  protected finish(): void {
    if (this.acting() === 'formalise') {
      // The draft is what comes next.
      void this.router.navigate(['/requests', this.id(), 'draft', 'basis']);
      return;
    }
    this.said.set(this.acting());
    this.acting.set(null);
    this.store.refresh();
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => this.said.set(null), saidFor);
  }
}
