import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import { Icon, Tag } from '@rogatory/ui';
import { ContentsView } from '../file/contents-view';
import type { AuthorityEntry } from '../requests-api';
import { DraftStore } from './draft.store';

/** The whole request to be read before it is handed in, with what is missing or weak above it. */
@Component({
  selector: 'rg-check-answers',
  imports: [ContentsView, Icon, RouterLink, Tag, TranslocoPipe],
  templateUrl: './check-answers.html',
  styleUrl: './check-answers.css',
})
export class CheckAnswers {
  readonly id = input.required<string>();
  readonly requested = input.required<(AuthorityEntry & { country: string }) | null>();
  protected readonly store = inject(DraftStore);
  protected readonly names = inject(LocaleNames);
  protected readonly dates = inject(DateFormatter);
  protected readonly findings = computed(() =>
    this.store.sections().filter(({ state }) => state !== 'complete'),
  );
}
