import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CalendarDto, RegionDto } from '@rogatory/jurisdictions/contract';
import { ProblemWords, type ProblemView } from '@rogatory/platform/console';
import { Button, Icon, Panel, PanelState, Tag } from '@rogatory/ui';
import { JurisdictionWords } from '../jurisdiction-words';
import { CorrectionsList } from './corrections-list';
import { nextHoliday } from './holiday-months';
import { HolidayYear } from './holiday-year';

/** The days off of this year and the next, of the whole State or of one of its regions. */
@Component({
  selector: 'rg-holidays-panel',
  imports: [Button, CorrectionsList, HolidayYear, Icon, Panel, PanelState, Tag, TranslocoPipe],
  templateUrl: './holidays-panel.html',
  styleUrl: './holidays-panel.css',
})
export class HolidaysPanel {
  readonly calendars = input.required<readonly CalendarDto[] | null>();
  readonly loading = input(false);
  readonly problem = input<ProblemView | null>(null);
  readonly regions = input.required<readonly RegionDto[]>();
  readonly region = input<string | null>(null);
  readonly mayCorrect = input(false);
  /** Said once after a correction. */
  readonly corrected = input(false);
  readonly chooseRegion = output<string | null>();
  readonly correct = output();
  readonly again = output();

  protected readonly words = inject(JurisdictionWords);
  private readonly problemWords = inject(ProblemWords);

  protected readonly first = computed(() => this.calendars()?.[0] ?? null);
  protected readonly holidays = computed(() =>
    (this.calendars() ?? []).flatMap(({ holidays }) => holidays),
  );
  protected readonly next = computed(
    () => nextHoliday(this.holidays(), this.words.today().toString())?.date ?? null,
  );
  protected readonly anyTentative = computed(() =>
    this.holidays().some(({ tentative }) => tentative),
  );
  protected readonly corrections = computed(() => {
    const all = (this.calendars() ?? []).flatMap(({ corrections }) => corrections);
    return all.filter(
      ({ id, superseded }, at) => !superseded && all.findIndex((other) => other.id === id) === at,
    );
  });
  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? this.problemWords.say(problem) : null;
  });
}
