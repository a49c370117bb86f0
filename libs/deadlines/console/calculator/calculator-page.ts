import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, Icon } from '@rogatory/ui';
import { readAddress, writeAddress } from './calculator-address';
import { CalculatorFaults } from './calculator-faults';
import { CalculatorForm } from './calculator-form';
import type { CalculatorInputs } from './calculator-inputs';
import { CalculatorStore } from './calculator.store';
import { LimitChoices } from './limit-choices';
import { PlaceChoices } from './place-choices';
import { CalculatorResult } from './result';

/** Milliseconds for which the page says that the link was copied. */
const saidFor = 4_000;

/** Works out a deadline and explains it, without any request; every answer stands in the address. */
@Component({
  selector: 'rg-calculator-page',
  imports: [Button, CalculatorForm, CalculatorResult, Icon, TranslocoPipe],
  templateUrl: './calculator-page.html',
  styleUrl: './calculator-page.css',
  providers: [CalculatorStore, CalculatorFaults, LimitChoices, PlaceChoices],
})
export class CalculatorPage {
  private readonly store = inject(CalculatorStore);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  /** Parts of the link that cannot be read. */
  protected readonly faults = computed(() => readAddress(this.params()).faults);
  protected readonly copied = signal<'yes' | 'no' | null>(null);

  /** Addresses that the form wrote and that have not arrived yet. */
  private readonly written = new Set<string>();

  constructor() {
    effect(() => {
      const { inputs } = readAddress(this.params());
      untracked(() => this.arrive(inputs));
    });
    effect(() => {
      const inputs = this.store.inputs();
      const here = untracked(() => addressText(readAddress(this.params()).inputs));
      if (addressText(inputs) !== here) this.write(inputs);
    });
  }

  /**
   * Takes over what the address says, unless the form itself wrote it: an address that arrives late
   * must not undo what was typed since.
   */
  private arrive(inputs: CalculatorInputs): void {
    const arrived = addressText(inputs);
    const now = addressText(this.store.inputs());
    const own = this.written.delete(arrived);
    if (arrived === now) this.written.clear();
    else if (!own) this.store.restore(inputs);
  }

  private write(inputs: CalculatorInputs): void {
    this.written.add(addressText(inputs));
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: writeAddress(inputs),
      replaceUrl: true,
    });
  }

  /** Goes on with what could be read of the link. */
  protected tidy(): void {
    this.write(this.store.inputs());
  }

  protected async copy(): Promise<void> {
    const tree = this.router.createUrlTree([], {
      relativeTo: this.route,
      queryParams: writeAddress(this.store.inputs()),
    });
    try {
      await navigator.clipboard.writeText(location.origin + this.router.serializeUrl(tree));
      this.copied.set('yes');
    } catch {
      this.copied.set('no');
    }
    setTimeout(() => this.copied.set(null), saidFor);
  }

  protected print(): void {
    window.print();
  }

  protected clear(): void {
    this.store.clear();
  }
}

function addressText(inputs: CalculatorInputs): string {
  return JSON.stringify(writeAddress(inputs));
}
