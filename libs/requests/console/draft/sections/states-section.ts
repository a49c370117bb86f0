import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '@rogatory/platform/console';
import { Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';
import { States } from '../states';

/** Which State is asked, and which of its authorities receives. */
@Component({
  selector: 'rg-states-section',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    <rg-field [label]="'requests.field.requestedState' | transloco">
      <span class="rg-select">
        <select rgControl #state [value]="jurisdiction()" (change)="choose(state.value)">
          <option value="">{{ 'requests.choose' | transloco }}</option>
          @for (country of others(); track country.code) {
            <option [value]="country.code" [selected]="country.code === jurisdiction()">
              {{ country.name }}
            </option>
          }
        </select>
      </span>
    </rg-field>
    @let authority = demands.of('/requestedAuthorityId', 'authority', 'requestedAuthority');
    <rg-field
      [label]="'requests.field.requestedAuthority' | transloco"
      [hint]="
        jurisdiction() && !states.loading() && receiving().length === 0
          ? ('requests.field.noAuthority' | transloco)
          : null
      "
      [answer]="authority.answer"
      [answerWords]="authority.answerWords"
      [demandSource]="authority.source"
      [demand]="authority.demand"
      [advice]="authority.advice"
    >
      <span class="rg-select">
        <select rgControl [formField]="fields.requestedAuthorityId">
          <option value="">{{ 'requests.choose' | transloco }}</option>
          @for (entry of receiving(); track entry.id) {
            <option [value]="entry.id">
              {{ entry.name }} · {{ 'requests.authorityKind.' + entry.kind | transloco }}
            </option>
          }
        </select>
      </span>
    </rg-field>
  `,
  styleUrl: './section.css',
})
export class StatesSection {
  protected readonly demands = inject(DraftDemands);
  private readonly store = inject(DraftStore);
  protected readonly fields = this.store.fields;
  private readonly session = inject(SessionStore);
  protected readonly states = inject(States);

  protected readonly others = computed(() => {
    const own = this.session.me()?.authority.jurisdiction;
    return this.states.all().filter((state) => state.code !== own);
  });
  private readonly named = computed(
    () => this.states.authority(this.fields.requestedAuthorityId().value())?.jurisdiction ?? '',
  );
  /** The State of the authority that the draft names; else the one chosen here. */
  protected readonly jurisdiction = linkedSignal<string, string>({
    source: this.named,
    computation: (named, previous) => named || (previous?.value ?? ''),
  });
  protected readonly receiving = computed(() => this.states.receiving(this.jurisdiction()));

  /** The first authority that receives is offered; most States have one. */
  protected choose(code: string): void {
    this.fields.requestedAuthorityId().value.set(this.states.receiving(code)[0]?.id ?? '');
    this.jurisdiction.set(code);
  }
}
