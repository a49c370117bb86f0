import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemWords, newKey, problemOf } from '@rogatory/platform/console';
import { statedRelations } from '@rogatory/requests/contract';
import { emptyContent } from '@rogatory/requests/rules';
import { Button, Icon } from '@rogatory/ui';
import { ExchangeChoice } from '../exchange/exchange-choice';
import { RequestsApi } from '../requests-api';
import { CounterpartChoice } from './counterpart-choice';
import { contentAfter } from './content-after';

/** Opening a draft: first the State that is asked, then the authority that receives. */
@Component({
  selector: 'rg-new-draft-page',
  imports: [Button, CounterpartChoice, ExchangeChoice, Icon, RouterLink, TranslocoPipe],
  templateUrl: './new-draft-page.html',
  styleUrl: './new-draft-page.css',
})
export class NewDraftPage {
  /** From the address: the own request that the new one goes with, and how it stands to it. */
  readonly relatedTo = input<string>();
  readonly relation = input<string>();

  private readonly api = inject(RequestsApi);
  private readonly router = inject(Router);
  private readonly problemWords = inject(ProblemWords);

  protected readonly authorityId = signal('');
  protected readonly busy = signal(false);
  private readonly refused = signal<string | null>(null);
  private readonly stated = computed(() =>
    statedRelations.find((relation) => relation === this.relation()),
  );
  private readonly read = resource({
    params: () => (this.stated() === undefined ? undefined : this.relatedTo()),
    loader: ({ params: id }) => this.api.page(id),
  });
  protected readonly reading = this.read.isLoading;
  /** The earlier request, once it is read. */
  protected readonly earlier = computed(() => {
    const relation = this.stated();
    const page = this.read.hasValue() ? this.read.value() : undefined;
    return relation === undefined || page === undefined ? null : { relation, page };
  });
  protected readonly failure = computed(() => {
    const error = this.read.error();
    return error ? this.problemWords.say(problemOf(error.cause ?? error)) : this.refused();
  });
  /** One draft, one key: a lost answer must not open a second draft. */
  private readonly key = newKey();

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    if (this.authorityId() === '' || this.busy() || this.reading()) return;
    this.busy.set(true);
    this.refused.set(null);
    try {
      const earlier = this.earlier();
      const begun = earlier === null ? emptyContent() : contentAfter(earlier.page.content);
      const content = { ...begun, requestedAuthorityId: this.authorityId() };
      const relatedTo =
        earlier === null ? undefined : { fileId: earlier.page.id, relation: earlier.relation };
      const { id } = await this.api.open(content, `${this.key}-${this.authorityId()}`, relatedTo);
      await this.router.navigate(['/requests', id, 'draft', 'basis'], { replaceUrl: true });
    } catch (error) {
      this.refused.set(this.problemWords.say(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
