import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isSettled, type Provenance } from '@rogatory/instruments/contract';
import { Icon, Tag } from '@rogatory/ui';
import { LawWords } from '../law-words';

/** Where a statement of law comes from, how sure it is, and which lawyer has verified it. */
@Component({
  selector: 'rg-provenance-line',
  imports: [Icon, Tag, TranslocoPipe],
  template: `
    @if (!settled()) {
      <rg-tag edge="dotted" icon="circle-question-mark">{{
        'instruments.toBeVerified.tag' | transloco
      }}</rg-tag>
    }
    <span>{{ 'instruments.confidence.' + provenance().confidence | transloco }}</span>
    <span dir="auto">{{ provenance().source }}</span>
    @if (provenance().asOf !== knownAsOf()) {
      <span>{{ 'instruments.asOf' | transloco: { date: words.date(provenance().asOf) } }}</span>
    }
    @if (verified(); as sentence) {
      <span class="verified"><rg-icon name="shield-check" [size]="14" />{{ sentence }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
      align-items: center;
      color: var(--rg-text-3);
      font: var(--rg-type-meta);
    }
    .verified {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      color: var(--rg-ok);
    }
  `,
})
export class ProvenanceLine {
  readonly provenance = input.required<Provenance>();
  /** The day that the page states once for all; told again only where this one differs. */
  readonly knownAsOf = input<string | null>(null);
  protected readonly words = inject(LawWords);
  protected readonly settled = computed(() => isSettled(this.provenance()));
  protected readonly verified = computed(() => {
    const { verifiedBy, verifiedOn } = this.provenance();
    if (verifiedBy === null) return null;
    return verifiedOn === null
      ? this.words.say('instruments.verifiedBy', { name: verifiedBy })
      : this.words.say('instruments.verifiedByOn', {
          name: verifiedBy,
          date: this.words.date(verifiedOn),
        });
  });
}
