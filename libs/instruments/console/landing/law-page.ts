import { Component, computed, inject, resource, signal } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '@rogatory/platform/console';
import { Button, Icon, Panel, PanelState, Tag } from '@rogatory/ui';
import { JurisdictionChoices } from '../jurisdiction-choices';
import { LawApi } from '../law-api';
import { LawWords } from '../law-words';

/** Where the law begins: every jurisdiction, every instrument, and the two tools upon them. */
@Component({
  selector: 'rg-law-page',
  imports: [Button, Icon, Panel, PanelState, RouterLink, Tag, TranslocoPipe],
  templateUrl: './law-page.html',
  styleUrls: ['../law-head.css', './law-page.css'],
})
export class LawPage {
  private readonly api = inject(LawApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  protected readonly choices = inject(JurisdictionChoices);
  protected readonly words = inject(LawWords);
  protected readonly own = computed(() => this.session.me()?.authority.jurisdiction ?? null);
  protected readonly keepsLaw = computed(() => this.session.may('instruments.propose'));
  /** As the address had it when the page was opened; from then on as it is typed. */
  protected readonly sought = signal(this.route.snapshot.queryParamMap.get('search') ?? '');
  protected readonly found = computed(() => {
    const sought = this.sought().trim().toLowerCase();
    const all = this.choices.all();
    if (sought === '') return all;
    // A code is meant exactly; a name from its beginning or from that of one of its words.
    const exact = all.filter(({ code }) => code.toLowerCase() === sought);
    const named = all.filter((one) => !exact.includes(one) && wordsBegin(one.searched, sought));
    return [...exact, ...named];
  });
  protected readonly register = resource({ loader: () => this.api.instruments() });

  /** While one types the list follows; the address keeps what was sought. */
  protected seek(text: string): void {
    this.sought.set(text);
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { search: text.trim() || null },
      replaceUrl: true,
    });
  }

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    const [first] = this.found();
    if (this.sought().trim() !== '' && first)
      await this.router.navigate(['/law/jurisdictions', first.code]);
  }
}

function wordsBegin(text: string, sought: string): boolean {
  return (
    text.split(/[\s'’(-]+/u).some((word) => word.startsWith(sought)) ||
    text.includes(`\n${sought}`) ||
    text.startsWith(sought)
  );
}
