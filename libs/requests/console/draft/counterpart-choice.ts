import { Component, computed, effect, inject, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '@rogatory/platform/console';
import { Control, Field } from '@rogatory/ui';
import { States } from './states';

/** First the State, then the authority that receives there. */
@Component({
  selector: 'rg-counterpart-choice',
  imports: [Control, Field, TranslocoPipe],
  template: `
    <rg-field [label]="'requests.field.requestedState' | transloco">
      <span class="rg-select">
        <select rgControl #state (change)="choose(state.value)">
          <option value="">{{ 'requests.choose' | transloco }}</option>
          @for (country of others(); track country.code) {
            <option [value]="country.code">{{ country.name }}</option>
          }
        </select>
      </span>
    </rg-field>
    <rg-field
      [label]="'requests.field.requestedAuthority' | transloco"
      [hint]="
        jurisdiction() && !states.loading() && receiving().length === 0
          ? ('requests.field.noAuthority' | transloco)
          : null
      "
    >
      <span class="rg-select">
        <select rgControl #authority (change)="authorityId.set(authority.value)">
          @if (receiving().length === 0) {
            <option value="">{{ 'requests.choose' | transloco }}</option>
          }
          @for (entry of receiving(); track entry.id) {
            <option [value]="entry.id" [selected]="entry.id === authorityId()">
              {{ entry.name }} · {{ 'requests.authorityKind.' + entry.kind | transloco }}
            </option>
          }
        </select>
      </span>
    </rg-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
  `,
})
export class CounterpartChoice {
  /** The authority chosen; empty while none is. */
  readonly authorityId = model.required<string>();

  private readonly session = inject(SessionStore);
  protected readonly states = inject(States);
  protected readonly others = computed(() => {
    const own = this.session.me()?.authority.jurisdiction;
    return this.states.all().filter((state) => state.code !== own);
  });
  protected readonly jurisdiction = signal('');
  protected readonly receiving = computed(() => this.states.receiving(this.jurisdiction()));

  constructor() {
    // Most States have one authority that receives: it is offered.
    effect(() => this.authorityId.set(this.receiving()[0]?.id ?? ''));
  }

  protected choose(code: string): void {
    this.jurisdiction.set(code);
  }
}
