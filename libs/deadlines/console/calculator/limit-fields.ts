import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isSettled } from '@rogatory/instruments/contract';
import { Control, Field, Tag } from '@rogatory/ui';
import { ReckoningWords } from '../reckoning/reckoning-words';
import { CalculatorFaults } from './calculator-faults';
import { timeLimitOf } from './calculator-inputs';
import { CalculatorStore } from './calculator.store';
import { LimitChoices } from './limit-choices';

/** Chooses a limit of the register and says at once what its law says. */
@Component({
  selector: 'rg-limit-fields',
  imports: [Control, Field, Tag, TranslocoPipe],
  templateUrl: './limit-fields.html',
  styleUrl: './limit-fields.css',
})
export class LimitFields {
  protected readonly store = inject(CalculatorStore);
  protected readonly choices = inject(LimitChoices);
  protected readonly faults = inject(CalculatorFaults);
  private readonly words = inject(ReckoningWords);

  protected readonly options = computed(() =>
    this.choices.all().map((limit) => ({
      id: limit.id,
      label: `${limit.law} · ${this.choices.say(limit.title)}`,
    })),
  );
  protected readonly chosen = computed(() => {
    const limit = this.choices.limit(this.store.inputs().timeLimit);
    if (!limit) return null;
    const part =
      limit.parts.find(({ code }) => code === this.store.inputs().part) ?? limit.parts[0];
    return {
      limit,
      part,
      /** Null where the text gives no number. */
      length:
        part && part.periods.length > 0
          ? this.words.periods(part.periods)
          : limit.houseTarget && this.words.periods([limit.houseTarget]),
      ofHouse: part === undefined || part.periods.length === 0,
      settled: isSettled(limit.provenance),
      extension:
        limit.extension && limit.extension.periods.length > 0
          ? this.words.periods(limit.extension.periods)
          : null,
    };
  });

  protected choose(text: string): void {
    this.store.change({ timeLimit: timeLimitOf(text) ?? '', part: '', extensions: [] });
  }

  protected extend(): void {
    const periods = this.chosen()?.limit.extension?.periods ?? [];
    this.store.change({
      extensions: [
        ...this.store.inputs().extensions,
        ...periods.map(({ amount, unit }) => ({ amount: String(amount), unit })),
      ],
    });
  }
}
