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
    <span class="part">{{ 'instruments.confidence.' + provenance().confidence | transloco }}</span>
    &ngsp;<span class="part" dir="auto">{{ provenance().source }}</span>
    @if (provenance().asOf !== knownAsOf()) {
      &ngsp;<span class="part">{{
        'instruments.asOf' | transloco: { date: words.date(provenance().asOf) }
      }}</span>
    }
    @if (verified(); as sentence) {
      &ngsp;<span class="verified"><rg-icon name="shield-check" [size]="14" />{{ sentence }}</span>
    }
  `,
  styles: `
    :host {
      display: block;
      color: var(--rg-text-3);
      font: var(--rg-type-meta);
    }
    rg-tag {
      margin-inline-end: 8px;
    }
    .part:not(:last-child)::after {
      content: ' ·';
    }
    .verified {
      color: var(--rg-ok);
    }
    .verified rg-icon {
      margin-inline-end: 4px;
      vertical-align: -2px;
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
