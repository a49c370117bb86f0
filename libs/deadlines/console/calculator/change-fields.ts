import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '@rogatory/platform/console';
import { Field, Segmented } from '@rogatory/ui';
import { CalculatorFaults } from './calculator-faults';
import type { CalculatorInputs } from './calculator-inputs';
import { CalculatorStore } from './calculator.store';
import { PeriodRows } from './period-rows';
import { SuspensionRows } from './suspension-rows';

const choices = [
  'rule',
  'yes',
  'no',
] as const satisfies readonly CalculatorInputs['twoWorkingDays'][];

/** What lengthens a period or stops its count: extensions, suspensions, two working days at least. */
@Component({
  selector: 'rg-change-fields',
  imports: [Field, PeriodRows, Segmented, SuspensionRows, TranslocoPipe],
  template: `
    <rg-field
      [group]="true"
      [label]="'deadlines.calculator.extensions' | transloco"
      [hint]="'deadlines.calculator.extensionsHint' | transloco"
      [answer]="faults.at('/extensions') ? 'wrong' : null"
      [answerWords]="faults.at('/extensions')"
    >
      <rg-period-rows
        [periods]="store.inputs().extensions"
        [wrong]="faults.rows('/extensions')"
        [addLabel]="'deadlines.calculator.addExtension' | transloco"
        (periodsChange)="store.change({ extensions: $event })"
      />
    </rg-field>
    <rg-field
      [group]="true"
      [label]="'deadlines.calculator.suspensions' | transloco"
      [hint]="'deadlines.calculator.suspensionsHint' | transloco"
      [answer]="faults.at('/suspensions') ? 'wrong' : null"
      [answerWords]="faults.at('/suspensions')"
    >
      <rg-suspension-rows
        [suspensions]="store.inputs().suspensions"
        [wrong]="faults.rows('/suspensions')"
        (suspensionsChange)="store.change({ suspensions: $event })"
      />
    </rg-field>
    <rg-field
      [group]="true"
      [label]="'deadlines.calculator.two' | transloco"
      [hint]="'deadlines.calculator.twoHint' | transloco"
      [answer]="faults.at('/minTwoWorkingDays') ? 'wrong' : null"
      [answerWords]="faults.at('/minTwoWorkingDays')"
    >
      <rg-segmented
        [label]="'deadlines.calculator.two' | transloco"
        [segments]="segments()"
        [value]="store.inputs().twoWorkingDays"
        (valueChange)="choose($event)"
      />
    </rg-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    rg-segmented {
      justify-self: start;
    }
  `,
})
export class ChangeFields {
  protected readonly store = inject(CalculatorStore);
  protected readonly faults = inject(CalculatorFaults);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  protected readonly segments = computed(() => {
    this.language.language();
    return choices.map((value) => ({
      value,
      label: this.translations.translate(`deadlines.calculator.twoChoice.${value}`),
    }));
  });

  protected choose(text: string): void {
    const choice = choices.find((value) => value === text);
    if (choice !== undefined) this.store.change({ twoWorkingDays: choice });
  }
}
