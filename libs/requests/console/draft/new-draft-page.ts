import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemWords, SessionStore, newKey, problemOf } from '@rogatory/platform/console';
import { emptyContent } from '@rogatory/requests/rules';
import { Button, Control, Field, Icon } from '@rogatory/ui';
import { RequestsApi } from '../requests-api';
import { States } from './states';

/** Opening a draft: first the State that is asked, then the authority that receives. */
@Component({
  selector: 'rg-new-draft-page',
  imports: [Button, Control, Field, Icon, RouterLink, TranslocoPipe],
  templateUrl: './new-draft-page.html',
  styleUrl: './new-draft-page.css',
})
export class NewDraftPage {
  private readonly api = inject(RequestsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly problemWords = inject(ProblemWords);
  protected readonly states = inject(States);

  protected readonly others = computed(() => {
    const own = this.session.me()?.authority.jurisdiction;
    return this.states.all().filter((state) => state.code !== own);
  });
  protected readonly jurisdiction = signal('');
  protected readonly receiving = computed(() => this.states.receiving(this.jurisdiction()));
  /** Most States have one authority that receives: it is offered. */
  protected readonly authorityId = linkedSignal(() => this.receiving()[0]?.id ?? '');
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  /** One draft, one key: a lost answer must not open a second draft. */
  private readonly key = newKey();

  protected choose(code: string): void {
    this.jurisdiction.set(code);
  }

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    if (this.authorityId() === '' || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const content = { ...emptyContent(), requestedAuthorityId: this.authorityId() };
      const { id } = await this.api.open(content, `${this.key}-${this.authorityId()}`);
      await this.router.navigate(['/requests', id, 'draft', 'basis'], { replaceUrl: true });
    } catch (error) {
      this.failure.set(this.problemWords.say(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
