import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NamedPanel, ProblemWords, SessionStore } from '@rogatory/platform/console';
import { Button, Icon, Jurisdiction, PanelState } from '@rogatory/ui';
import { CorrectCalendar } from './correction/correct-calendar';
import { HolidaysPanel } from './holidays/holidays-panel';
import { readJurisdictionAddress } from './jurisdiction-address';
import { JurisdictionWords } from './jurisdiction-words';
import { JurisdictionStore } from './jurisdiction.store';
import { AuthoritiesPanel } from './profile/authorities-panel';
import { ProfilePanel } from './profile/profile-panel';

/** One jurisdiction: how it works, whom to write to, its law with others, its days off. */
@Component({
  selector: 'rg-jurisdiction-page',
  imports: [
    AuthoritiesPanel,
    Button,
    CorrectCalendar,
    HolidaysPanel,
    Icon,
    Jurisdiction,
    NamedPanel,
    PanelState,
    ProfilePanel,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './jurisdiction-page.html',
  styleUrl: './jurisdiction-page.css',
  providers: [JurisdictionStore],
})
export class JurisdictionPage {
  /** From the route. */
  readonly code = input.required<string>();

  protected readonly store = inject(JurisdictionStore);
  protected readonly words = inject(JurisdictionWords);
  private readonly problemWords = inject(ProblemWords);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly address = computed(() => readJurisdictionAddress(this.params()));
  private readonly upper = computed(() => this.code().toUpperCase());
  protected readonly name = computed(() =>
    /^[A-Z]{2}$/.test(this.upper()) ? this.words.name(this.upper()) : this.code(),
  );
  protected readonly failure = computed(() => {
    const problem = this.store.problem();
    return problem ? this.problemWords.say(problem) : '';
  });
  protected readonly ownCode = computed(() => this.session.me()?.authority.jurisdiction ?? null);
  /** Whether this person keeps the calendar of this jurisdiction. */
  protected readonly mayCorrect = computed(
    () => this.ownCode() === this.upper() && this.session.may('jurisdictions.correct_calendar'),
  );
  protected readonly correcting = signal(false);
  protected readonly corrected = signal(false);
  /** What the place for instruments hands out to whoever fills it. */
  protected readonly instrumentInputs = computed(() => ({
    jurisdiction: this.upper(),
    counterpart: this.address().counterpart,
    chooseCounterpart: (code: string | null) => this.choose({ with: code }),
  }));

  constructor() {
    effect(() => this.store.show(this.upper(), this.address().region));
  }

  protected chooseRegion(region: string | null): void {
    this.choose({ region });
  }

  protected finishCorrection(): void {
    this.correcting.set(false);
    this.corrected.set(true);
    this.store.refreshCalendar();
  }

  private choose(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
    });
  }
}
