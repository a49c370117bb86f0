import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ruleSets } from '@rogatory/instruments/contract';
import { LanguageStore } from '@rogatory/platform/console';
import { Control, Field, Segmented } from '@rogatory/ui';
import { CalculatorFaults } from './calculator-faults';
import { ruleSetOf } from './calculator-inputs';
import { CalculatorStore } from './calculator.store';
import { PeriodRows } from './period-rows';

/** A rule and a period of one's own, for what the register does not hold. */
@Component({
  selector: 'rg-rule-fields',
  imports: [Control, Field, PeriodRows, Segmented, TranslocoPipe],
  template: `
    <rg-field
      [label]="'deadlines.calculator.ruleSet' | transloco"
      [answer]="faults.at('/ruleSet') ? 'wrong' : null"
      [answerWords]="faults.at('/ruleSet')"
      [hint]="'deadlines.ruleSetMeans.' + store.inputs().ruleSet | transloco"
    >
      <span class="rg-select">
        <select rgControl #rule (change)="choose(rule.value)">
          @for (name of ruleSets; track name) {
            <option [value]="name" [selected]="name === store.inputs().ruleSet">
              {{ 'deadlines.ruleSet.' + name | transloco }}
            </option>
          }
        </select>
      </span>
    </rg-field>
    <rg-field
      [group]="true"
      [label]="'deadlines.calculator.periods' | transloco"
      [answer]="faults.at('/period', '/periods') ? 'wrong' : null"
      [answerWords]="faults.at('/period', '/periods')"
    >
      <rg-period-rows
        [periods]="store.inputs().periods"
        [least]="1"
        [wrong]="faults.rows('/period')"
        [addLabel]="'deadlines.calculator.addPeriod' | transloco"
        (periodsChange)="store.change({ periods: $event })"
      />
    </rg-field>
    <rg-field
      [group]="true"
      [label]="'deadlines.calculator.direction' | transloco"
      [answer]="faults.at('/direction') ? 'wrong' : null"
      [answerWords]="faults.at('/direction')"
    >
      <rg-segmented
        [label]="'deadlines.calculator.direction' | transloco"
        [segments]="directions()"
        [value]="store.inputs().direction"
        (valueChange)="store.change({ direction: $event === 'backward' ? 'backward' : 'forward' })"
      />
    </rg-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    rg-segmented {
      justify-self: start;
    }
  `,
})
export class RuleFields {
  protected readonly store = inject(CalculatorStore);
  protected readonly faults = inject(CalculatorFaults);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  protected readonly ruleSets = ruleSets;
  protected readonly directions = computed(() => {
    this.language.language();
    return (['forward', 'backward'] as const).map((value) => ({
      value,
      label: this.translations.translate(`deadlines.direction.${value}`),
    }));
  });

  protected choose(text: string): void {
    const ruleSet = ruleSetOf(text);
    if (ruleSet !== null) this.store.change({ ruleSet });
  }
}
