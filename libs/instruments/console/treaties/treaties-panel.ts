import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TreatyRelationsDto } from '@rogatory/instruments/contract';
import { LanguageStore, ProblemWords, problemOf } from '@rogatory/platform/console';
import { Icon, Panel, PanelState, Tag } from '@rogatory/ui';
import { JurisdictionChoices } from '../jurisdiction-choices';
import { LawApi } from '../law-api';
import { LawWords } from '../law-words';
import { ReasonWords } from '../reason/reason-words';
import { partnersOf } from './partners';

/**
 * What binds a jurisdiction with every other: one counterpart with each instrument and its reasons,
 * or all of them by name with the instruments shared. Fills a place on the jurisdiction's page.
 */
@Component({
  selector: 'rg-treaties-panel',
  imports: [Icon, Panel, PanelState, RouterLink, Tag, TranslocoPipe],
  templateUrl: './treaties-panel.html',
  styleUrl: './treaties-panel.css',
})
export class TreatiesPanel {
  /** ISO 3166-1 alpha-2. */
  readonly jurisdiction = input.required<string>();
  /** The State to compare with; null: every other. */
  readonly counterpart = input<string | null>(null);
  readonly chooseCounterpart = input.required<(code: string | null) => void>();

  private readonly api = inject(LawApi);
  private readonly language = inject(LanguageStore);
  private readonly problemWords = inject(ProblemWords);
  private readonly reasons = inject(ReasonWords);
  protected readonly words = inject(LawWords);
  protected readonly choices = inject(JurisdictionChoices);

  private readonly other = computed(() =>
    this.counterpart() === this.jurisdiction() ? null : this.counterpart(),
  );
  private readonly answer = resource({
    params: () => ({ jurisdiction: this.jurisdiction(), other: this.other() }),
    loader: ({ params }) => this.api.relations(params.jurisdiction, params.other),
  });
  protected readonly relations = linkedSignal<TreatyRelationsDto | null, TreatyRelationsDto | null>(
    {
      source: () => (this.answer.hasValue() ? this.answer.value() : null),
      computation: (answered, before) => {
        const kept = answered ?? before?.value ?? null;
        return kept?.jurisdiction === this.jurisdiction() ? kept : null;
      },
    },
  );
  protected readonly loading = this.answer.isLoading;
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error === undefined ? null : this.problemWords.say(problemOf(error.cause ?? error));
  });
  protected readonly others = computed(() =>
    this.choices.all().filter(({ code }) => code !== this.jurisdiction()),
  );

  /** Each instrument with how it stands between the two, or for this jurisdiction alone. */
  private readonly all = computed(() =>
    (this.relations()?.relations ?? []).map((relation) => ({
      id: relation.id,
      name: this.words.text(relation.name),
      lang: this.words.langOf(relation.name),
      citation: relation.citation,
      rank: relation.rank,
      state: relation.state,
      partners: relation.partners.length,
      why: relation.reasons
        .map((reason) => this.reasons.say(reason))
        .join(this.words.say('instruments.semicolon')),
    })),
  );
  protected readonly rows = computed(() =>
    this.all().filter(({ state }) => state !== 'not_in_force'),
  );
  protected readonly absent = computed(() =>
    this.all().filter(({ state }) => state === 'not_in_force'),
  );
  protected readonly partners = computed(() => {
    const relations = this.relations();
    if (relations === null || relations.with !== null) return [];
    const language = this.language.language();
    return partnersOf(relations)
      .map((partner) => ({ ...partner, name: this.words.jurisdiction(partner.code) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  });
  protected readonly sought = linkedSignal({ source: this.jurisdiction, computation: () => '' });
  protected readonly found = computed(() => {
    const sought = this.sought().trim().toLowerCase();
    return this.partners().filter(
      ({ name, code }) => name.toLowerCase().includes(sought) || code.toLowerCase() === sought,
    );
  });

  protected again(): void {
    this.answer.reload();
  }
}
