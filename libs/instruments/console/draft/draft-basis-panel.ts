import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  InstrumentCode,
  LegalBasisCandidateDto,
  MeasureType,
  OffenceCategory,
} from '@rogatory/instruments/contract';
import { DateFormatter, ProblemWords, WallClock } from '@rogatory/platform/console';
import { Icon, PanelState } from '@rogatory/ui';
import { RouterLink } from '@angular/router';
import { askable, writeBasisAddress, type BasisQuestion } from '../basis/basis-address';
import { BasisAnswer } from '../basis/basis-answer';
import { basisResource } from '../basis/basis-resource';
import { LawWords } from '../law-words';
import { basisOf, type ChosenBasis } from './chosen-basis';

/** What a draft says of an offence; null what it does not say. */
export interface DraftOffence {
  readonly category: OffenceCategory | null;
  readonly maxPenaltyYears: number | null;
}

/**
 * The legal bases for a request while it is drafted, ranked, with their reasons. Choosing one fills
 * the draft's basis. Fills a place on the draft's page.
 */
@Component({
  selector: 'rg-draft-basis-panel',
  imports: [BasisAnswer, Icon, PanelState, RouterLink, TranslocoPipe],
  templateUrl: './draft-basis-panel.html',
  styleUrl: './draft-basis-panel.css',
})
export class DraftBasisPanel {
  /** ISO 3166-1 alpha-2. */
  readonly requesting = input.required<string>();
  /** Null while the draft names no authority that is asked. */
  readonly requested = input.required<string | null>();
  readonly measures = input.required<readonly MeasureType[]>();
  readonly offences = input.required<readonly DraftOffence[]>();
  readonly urgent = input(false);
  /** The basis as the draft has it now; null where none is chosen. */
  readonly basis = input.required<ChosenBasis | null>();
  readonly choose = input.required<(basis: ChosenBasis) => void>();

  private readonly clock = inject(WallClock);
  private readonly dates = inject(DateFormatter);
  private readonly words = inject(LawWords);
  private readonly problemWords = inject(ProblemWords);

  private readonly today = computed(() =>
    this.clock.now().toZonedDateTimeISO(this.dates.here()).toPlainDate().toString(),
  );
  /** Whether they cross borders or a group commits them, a draft leaves to its facts. */
  private readonly weighed = computed(() =>
    this.offences().flatMap(({ category, maxPenaltyYears }) =>
      category === null ? [] : [{ category, maxPenaltyYears }],
    ),
  );
  /** Offences of which the draft does not say what they are about. */
  protected readonly unsaid = computed(() => this.offences().length - this.weighed().length);
  /** What the offences are about, as a line; null where the draft does not say it of any. */
  protected readonly about = computed(() => {
    const said = this.weighed().map(({ category, maxPenaltyYears: years }) => {
      const offence = this.words.offence(category);
      return years === null
        ? offence
        : this.words.say('instruments.basis.offenceUpTo', { offence, years });
    });
    const offences = [...new Set(said)].join(this.words.say('instruments.semicolon'));
    return said.length === 0 ? null : this.words.say('instruments.basis.offences', { offences });
  });
  private readonly question = computed<BasisQuestion>(() => ({
    requesting: this.requesting(),
    requested: this.requested(),
    date: this.today(),
    measures: [...new Set(this.measures())],
    offences: this.weighed(),
    urgent: this.urgent(),
  }));
  private readonly asked = computed(() => askable(this.question(), this.today()));
  protected readonly resolved = basisResource(this.asked);
  protected readonly failure = computed(() => {
    const problem = this.resolved.problem();
    return problem ? this.problemWords.say(problem) : null;
  });
  /** Why what the draft relies on is not in the ranking, as a sentence; null where it is. */
  protected readonly doubt = computed(() => {
    const answer = this.resolved.answer();
    const relied = this.basis()?.instrument;
    if (answer === null || relied === undefined) return null;
    if (answer.applicable.some(({ instrument }) => instrument === relied)) return null;
    const known = answer.notApplicable.some(({ instrument }) => instrument === relied);
    return this.words.say(`instruments.basis.${known ? 'reliedNotUsable' : 'reliedNotKnown'}`, {
      instrument: this.words.say(`instruments.code.${relied}`),
    });
  });
  protected readonly asOf = computed(() =>
    this.words.say('instruments.basis.asOf', { date: this.words.date(this.today()) }),
  );
  protected readonly beside = computed<readonly InstrumentCode[]>(() =>
    (this.basis()?.alternates ?? []).map(({ instrument }) => instrument),
  );
  /** The same question on the explorer's page. */
  protected readonly address = computed(() => writeBasisAddress(this.question()));
  /** The basis that stood in the draft before the last choice; undefined before any. */
  private readonly before = signal<ChosenBasis | null | undefined>(undefined);
  protected readonly filled = computed(() => this.before() !== undefined);
  protected readonly restorable = computed(() => (this.before() ?? null) !== null);

  protected rely(candidate: LegalBasisCandidateDto): void {
    const answer = this.resolved.answer();
    if (answer === null) return;
    this.before.set(this.basis());
    this.choose()(basisOf(candidate, answer));
  }

  protected putBack(): void {
    const before = this.before();
    if (before) this.choose()(before);
    this.before.set(undefined);
  }
}
