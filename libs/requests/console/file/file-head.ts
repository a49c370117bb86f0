import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ClockDates, LanguageStore, LocaleNames } from '@rogatory/platform/console';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { nextClock } from '@rogatory/requests/rules';
import { FileCard, Marking, Tag, TwoFiles } from '@rogatory/ui';
import { clockWords } from '../wording/clock-words';
import { FileClock } from '../wording/file-clock';
import { fileStateMark } from '../wording/file-state-mark';

/** Tags, our file, the thread's length, what we know of theirs, and the next clock. */
@Component({
  selector: 'rg-file-head',
  imports: [FileCard, FileClock, Marking, Tag, TranslocoPipe, TwoFiles],
  templateUrl: './file-head.html',
  styleUrl: './file-head.css',
})
export class FileHead {
  readonly page = input.required<RequestPageDto>();

  private readonly names = inject(LocaleNames);
  private readonly clockDates = inject(ClockDates);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  protected readonly ours = computed(() =>
    this.names.jurisdiction(this.page().authorityJurisdiction),
  );
  protected readonly theirs = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  protected readonly sealed = computed(
    () => this.page().content.persons.filter((person) => person.sealed).length,
  );
  protected readonly mark = computed(() => fileStateMark(this.page().state));
  protected readonly toldMark = computed(() => {
    const told = this.page().counterpart.toldState;
    return told ? fileStateMark(told) : null;
  });
  protected readonly complete = computed(
    () => this.page().measures.filter((measure) => measure.state === 'complete').length,
  );
  protected readonly told = computed(() => {
    this.language.language();
    const { toldState } = this.page().counterpart;
    const sent = this.page().thread.length > 0;
    return this.translations.translate(
      toldState
        ? `requests.state.${toldState}`
        : sent
          ? 'requests.page.nothingHeard'
          : 'requests.page.nothingSent',
    );
  });

  /** The clock to look at first, as lists and the desk show it, and how many run. */
  protected readonly next = computed(() => {
    const { clocks, move } = this.page();
    const first = nextClock(clocks, move);
    const running = clocks.filter((clock) => clock.state === 'running');
    return first ? { clock: first, count: running.length } : null;
  });
  protected readonly tone = computed(() => {
    const next = this.next();
    if (!next) return 'none';
    return clockWords(next.clock, this.clockDates.now(), this.clockDates.here()).tone;
  });
}
