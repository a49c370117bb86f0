import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { instrumentCodes, type LawOverrideDto } from '@rogatory/instruments/contract';
import { DateFormatter, SessionStore } from '@rogatory/platform/console';
import { Button, Tag } from '@rogatory/ui';
import type { Decision } from '../law-api';
import { LawWords } from '../law-words';
import { cardSections } from '../instrument/card-sections';
import { ProvisionList } from '../provision/provision-list';
import type { ProvisionSection } from '../provision/provision-row';
import { contentOf, placeOf, treatyIn } from './change-summary';
import { DecideChange } from './decide-change';

/** Changes of the law, proposed and decided: what, from when, why, by whom. */
@Component({
  selector: 'rg-change-list',
  imports: [Button, DecideChange, ProvisionList, RouterLink, Tag, TranslocoPipe],
  templateUrl: './change-list.html',
  styleUrl: './change-list.css',
})
export class ChangeList {
  readonly changes = input.required<readonly LawOverrideDto[]>();
  /** Names the instrument of each change, where the page is not about one. */
  readonly named = input(false);
  readonly decided = output();

  private readonly session = inject(SessionStore);
  protected readonly words = inject(LawWords);
  protected readonly dates = inject(DateFormatter);
  protected readonly mayDecide = computed(() => this.session.may('instruments.approve'));
  protected readonly deciding = signal<{ change: LawOverrideDto; decision: Decision } | null>(null);

  protected readonly rows = computed(() => {
    const me = this.session.me()?.personId;
    return this.changes().map((change) => ({
      change,
      own: change.proposedById === me,
      target: this.targetOf(change),
      what: this.whatOf(change),
      // What one approves is read first: a treaty is more than its name.
      sections: this.sectionsOf(change),
      content: this.contentOf(change),
      effect:
        change.effectiveUntil === null
          ? this.words.say('instruments.changes.from', {
              from: this.words.date(change.effectiveFrom),
            })
          : this.words.say('instruments.changes.fromUntil', {
              from: this.words.date(change.effectiveFrom),
              until: this.words.date(change.effectiveUntil),
            }),
    }));
  });

  protected finish(): void {
    this.deciding.set(null);
    this.decided.emit();
  }

  private sectionsOf(change: LawOverrideDto): readonly ProvisionSection[] {
    const treaty = treatyIn(change);
    return treaty === null ? [] : cardSections(treaty, this.words);
  }

  /** The instrument's short name; a treaty of two States and a time limit go by their ids. */
  private targetOf({ targetId }: LawOverrideDto): string {
    const known = instrumentCodes.find((code) => code === targetId);
    return known === undefined ? targetId : this.words.say(`instruments.code.${known}`);
  }

  private whatOf(change: LawOverrideDto): string {
    const place = placeOf(change);
    switch (place.kind) {
      case 'treaty':
        return this.words.say('instruments.changes.newTreaty');
      case 'party':
        return this.words.say('instruments.changes.party', {
          name: this.words.jurisdiction(place.jurisdiction),
        });
      case 'provision': {
        const section = this.words.say(`instruments.section.${place.section}`);
        return place.article === null ? section : `${section}, ${place.article}`;
      }
      case 'field':
        return place.pointer;
    }
  }

  private contentOf(change: LawOverrideDto): { text: string; language: string | null } {
    const content = contentOf(change);
    switch (content.kind) {
      case 'text':
        return { text: this.words.text(content.text), language: this.words.langOf(content.text) };
      case 'party': {
        const { from, until } = content;
        const since =
          from === null
            ? this.words.say('instruments.parties.dateNotRecorded')
            : this.words.say('instruments.parties.since', { date: this.words.date(from) });
        const end =
          until === null
            ? []
            : [this.words.say('instruments.parties.until', { date: this.words.date(until) })];
        return { text: [since, ...end].join(', '), language: null };
      }
      case 'value':
        return { text: content.value, language: null };
    }
  }
}
