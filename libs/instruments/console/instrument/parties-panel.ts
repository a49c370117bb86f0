import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isSettled, type PartyDto } from '@rogatory/instruments/contract';
import { LanguageStore } from '@rogatory/platform/console';
import { Button, Icon, Panel, PanelState, Tag } from '@rogatory/ui';
import { LawWords } from '../law-words';
import { ProvenanceLine } from '../provision/provenance-line';

/** As many Parties as are read without being looked for. */
const atOnce = 24;

/** Who is bound, since when, for which part, with which reservations and declarations. */
@Component({
  selector: 'rg-parties-panel',
  imports: [Button, Icon, Panel, PanelState, ProvenanceLine, RouterLink, Tag, TranslocoPipe],
  templateUrl: './parties-panel.html',
  styleUrl: './parties-panel.css',
})
export class PartiesPanel {
  readonly parties = input.required<readonly PartyDto[]>();
  readonly mayPropose = input(false);
  readonly mayVerify = input(false);
  readonly propose = output<PartyDto | null>();
  readonly verify = output<PartyDto>();

  protected readonly words = inject(LawWords);
  private readonly language = inject(LanguageStore);
  protected readonly sought = signal('');
  protected readonly all = signal(false);
  protected readonly unfolded = signal<string | null>(null);

  private readonly named = computed(() => {
    const language = this.language.language();
    return this.parties()
      .map((party, at) => ({
        party,
        key: `${party.jurisdiction}-${at}`,
        name: this.words.jurisdiction(party.jurisdiction),
        settled: isSettled(party.provenance),
        when: this.when(party),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  });
  private readonly found = computed(() => {
    const sought = this.sought().trim().toLowerCase();
    return this.named().filter(
      ({ name, party }) =>
        name.toLowerCase().includes(sought) || party.jurisdiction.toLowerCase() === sought,
    );
  });
  protected readonly shown = computed(() =>
    this.all() || this.sought().trim() !== '' ? this.found() : this.found().slice(0, atOnce),
  );
  protected readonly hidden = computed(() => this.found().length - this.shown().length);

  protected unfold(key: string): void {
    this.unfolded.update((open) => (open === key ? null : key));
  }

  private when({ from, until }: PartyDto): string {
    const since =
      from === null
        ? this.words.say('instruments.parties.dateNotRecorded')
        : this.words.say('instruments.parties.since', { date: this.words.date(from) });
    return until === null
      ? since
      : `${since}, ${this.words.say('instruments.parties.until', { date: this.words.date(until) })}`;
  }
}
