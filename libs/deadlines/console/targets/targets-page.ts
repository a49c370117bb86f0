import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  DateFormatter,
  ProblemWords,
  SessionStore,
  newKey,
  problemOf,
  type ProblemView,
} from '@rogatory/platform/console';
import type { SetHouseTargetsDto } from '@rogatory/deadlines/contract';
import { Button, Control, Field, Icon, PanelState, Tag } from '@rogatory/ui';
import { DeadlinesApi } from '../deadlines-api';
import {
  entriesOf,
  faultsOf,
  targetsOf,
  type TargetEntries,
  type TargetField,
} from './target-form';

/** What the own authority asks of itself where the law names no number; never law. */
@Component({
  selector: 'rg-targets-page',
  imports: [Button, Control, Field, Icon, PanelState, Tag, TranslocoPipe],
  templateUrl: './targets-page.html',
  styleUrl: './targets-page.css',
})
export class TargetsPage {
  private readonly api = inject(DeadlinesApi);
  private readonly session = inject(SessionStore);
  private readonly dates = inject(DateFormatter);
  private readonly problems = inject(ProblemWords);
  private readonly answer = resource({ loader: () => this.api.houseTargets() });
  private key = newKey();

  protected readonly numbers = [
    'acknowledgeWorkingDays',
    'legalViewDays',
    'statusNoteDays',
  ] as const satisfies readonly TargetField[];
  protected readonly mayChange = computed(() => this.session.may('deadlines.set_house_targets'));
  protected readonly targets = linkedSignal(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly entries = linkedSignal<TargetEntries | null>(() => {
    const targets = this.targets();
    return targets && entriesOf(targets);
  });
  protected readonly tried = signal(false);
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  private readonly refused = signal<ProblemView | null>(null);
  protected readonly faults = computed(() => {
    const entries = this.entries();
    return entries && this.tried() ? faultsOf(entries) : {};
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    const problem =
      this.refused() ?? (error === undefined ? null : problemOf(error.cause ?? error));
    return problem && this.problems.say(problem);
  });
  protected readonly setAt = computed(() => {
    const at = this.targets()?.setAt;
    return at ? this.dates.date(at) : '';
  });

  protected change(change: Partial<TargetEntries>): void {
    this.saved.set(false);
    this.entries.update((entries) => entries && { ...entries, ...change });
  }

  protected changeNumber(name: (typeof this.numbers)[number], text: string): void {
    this.change({ [name]: text });
  }

  protected again(): void {
    this.refused.set(null);
    this.answer.reload();
  }

  protected async save(): Promise<void> {
    this.tried.set(true);
    const entries = this.entries();
    const targets = this.targets();
    const wanted: SetHouseTargetsDto | null = entries && targetsOf(entries);
    if (!targets || !wanted) return;
    this.busy.set(true);
    this.refused.set(null);
    try {
      this.targets.set(await this.api.setHouseTargets(wanted, targets.version, this.key));
      this.key = newKey();
      this.saved.set(true);
    } catch (error) {
      this.refused.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
