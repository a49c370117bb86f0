import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { InstrumentCardDto, PartyDto } from '@rogatory/instruments/contract';
import { inForceOn } from '@rogatory/instruments/rules';
import { ProblemWords, SessionStore, problemOf } from '@rogatory/platform/console';
import { Icon, Panel, PanelState, Tag } from '@rogatory/ui';
import { LawApi } from '../law-api';
import { LawWords } from '../law-words';
import { ChangeList } from '../change/change-list';
import { ProposeChange } from '../change/propose-change';
import { VerifyProvision } from '../change/verify-provision';
import type { ChangeSubject } from '../change/change-subject';
import { ProvenanceLine } from '../provision/provenance-line';
import { ProvisionList, type RowStep } from '../provision/provision-list';
import type { ProvisionRow } from '../provision/provision-row';
import { cardSections } from './card-sections';
import { PartiesPanel } from './parties-panel';
import { TimeLimitsPanel } from './time-limits-panel';

/** One instrument of law: what it covers, how to ask, what may stop it, who is bound. */
@Component({
  selector: 'rg-instrument-page',
  imports: [
    ChangeList,
    Icon,
    Panel,
    PanelState,
    PartiesPanel,
    ProposeChange,
    ProvenanceLine,
    ProvisionList,
    RouterLink,
    Tag,
    TimeLimitsPanel,
    TranslocoPipe,
    VerifyProvision,
  ],
  templateUrl: './instrument-page.html',
  styleUrls: ['../law-head.css', './instrument-page.css'],
})
export class InstrumentPage {
  /** From the route. */
  readonly id = input.required<string>();

  private readonly api = inject(LawApi);
  protected readonly words = inject(LawWords);
  private readonly session = inject(SessionStore);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  /** The day whose law is shown, from the address; null: today. */
  protected readonly day = computed(() => {
    const day = this.params().get('date') ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
  });
  private readonly answer = resource({
    params: () => ({ id: this.id(), day: this.day() }),
    loader: ({ params }) => this.api.card(params.id, params.day),
  });
  /** The card last read stays readable while another day's is on its way. */
  protected readonly card = linkedSignal<InstrumentCardDto | null, InstrumentCardDto | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (answered, before) => {
      const kept = answered ?? before?.value ?? null;
      return kept?.instrument.id === this.id() ? kept : null;
    },
  });
  protected readonly loading = this.answer.isLoading;
  protected readonly problem = computed(() => {
    const error = this.answer.error();
    return error === undefined ? null : problemOf(error.cause ?? error);
  });
  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? this.problemWords.say(problem) : '';
  });

  protected readonly sections = computed(() => {
    const card = this.card();
    return card === null ? [] : cardSections(card.instrument, this.words);
  });
  protected readonly mayVerify = computed(() => this.session.may('instruments.verify'));
  protected readonly mayPropose = computed(() => this.session.may('instruments.propose'));
  protected readonly inForce = computed(() => {
    const card = this.card();
    if (card === null) return false;
    return inForceOn(card.instrument, card.date).holds === 'yes';
  });

  protected readonly verifying = signal<ProvisionRow | null>(null);
  protected readonly changing = signal<ChangeSubject | null>(null);
  /** What was just done, said once. */
  protected readonly said = signal<'verified' | 'proposed' | null>(null);

  protected chooseDay(date: string): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { date: date || null },
      queryParamsHandling: 'merge',
    });
  }

  protected act({ step, row }: RowStep): void {
    this.said.set(null);
    if (step === 'verify') this.verifying.set(row);
    else this.changing.set({ kind: 'provision', row });
  }

  protected changeParty(party: PartyDto | null): void {
    this.said.set(null);
    this.changing.set({ kind: 'party', party });
  }

  protected verifyParty(party: PartyDto): void {
    this.said.set(null);
    this.verifying.set({
      pointer: `/parties/${party.jurisdiction}`,
      article: this.words.jurisdiction(party.jurisdiction),
      text: party.territory ?? { en: '', fr: '', ar: '' },
      provenance: party.provenance,
      marks: [],
    });
  }

  protected finish(what: 'verified' | 'proposed'): void {
    this.verifying.set(null);
    this.changing.set(null);
    this.said.set(what);
    this.answer.reload();
  }

  protected refresh(): void {
    this.answer.reload();
  }
}
