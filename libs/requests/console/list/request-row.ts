import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LocaleNames } from '@rogatory/platform/console';
import type { RequestRowDto } from '@rogatory/requests/contract';
import { Avatar, Icon, Jurisdiction, StateMarks, type MarkedMeasure } from '@rogatory/ui';
import { FileClock } from '../wording/file-clock';

/** One request of the list, as a table row on wide screens and as a card on phones. */
@Component({
  selector: '[rg-request-row]',
  imports: [Avatar, FileClock, Icon, Jurisdiction, StateMarks, TranslocoPipe],
  templateUrl: './request-row.html',
  styleUrl: './request-row.css',
})
export class RequestRow {
  readonly row = input.required<RequestRowDto>();
  /** Chosen for a step on several requests; null where nothing is offered on several. */
  readonly marked = input<boolean | null>(null);
  readonly markedChange = output<boolean>();
  /** Shown as a card. */
  readonly narrow = input(false);

  private readonly names = inject(LocaleNames);
  private readonly translations = inject(TranslocoService);
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.row().counterpartJurisdiction),
  );
  protected readonly address = computed(() => `/requests/${this.row().id}`);
  /** The measures in a few words: 'bank records, 2 more'. */
  protected readonly kinds = computed(() => {
    const kinds = [...new Set(this.row().measures.map((measure) => measure.type))];
    return {
      first: kinds[0] ? this.translations.translate(`requests.measure.${kinds[0]}`) : '',
      more: kinds.length - 1,
      state: this.translations.translate(`requests.state.${this.row().state}`),
    };
  });
  protected readonly marks = computed<MarkedMeasure[]>(() =>
    this.row().measures.map((measure) => ({
      code: measure.code,
      mark: measure.state,
      words: this.translations.translate('requests.list.markWords', {
        measure: this.translations.translate(`requests.measure.${measure.type}`),
        state: this.translations.translate(`ui.mark.${measure.state}`),
      }),
    })),
  );
}
