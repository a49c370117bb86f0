import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  DateFormatter,
  LocaleNames,
  ProblemWords,
  newKey,
  problemOf,
} from '@rogatory/platform/console';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Panel, SealedName, Tag } from '@rogatory/ui';
import { RequestsApi } from '../requests-api';

/** Persons and entities concerned. Sealed names stay masked until revealed, which is recorded. */
@Component({
  selector: 'rg-persons-panel',
  imports: [Panel, SealedName, Tag, TranslocoPipe],
  templateUrl: './persons-panel.html',
  styleUrl: './persons-panel.css',
})
export class PersonsPanel {
  readonly page = input.required<RequestPageDto>();
  protected readonly dates = inject(DateFormatter);
  protected readonly names = inject(LocaleNames);
  private readonly api = inject(RequestsApi);
  private readonly problemWords = inject(ProblemWords);

  /** Names revealed on this page, by code; another request starts with none. */
  protected readonly revealed = linkedSignal<string, Record<string, string[]>>({
    source: () => this.page().id,
    computation: () => ({}),
  });
  protected readonly failure = signal<string | null>(null);

  protected async reveal(code: string): Promise<void> {
    this.failure.set(null);
    try {
      const answer = await this.api.reveal(this.page().id, code, this.page().version, newKey());
      this.revealed.update((known) => ({ ...known, [code]: answer.names }));
    } catch (error) {
      this.failure.set(this.problemWords.say(problemOf(error)));
    }
  }
}
