import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import type { MeasureState, RequestPageDto } from '@rogatory/requests/contract';

/** Measures of which nothing more is awaited. */
const ended: readonly MeasureState[] = ['complete', 'refused', 'withdrawn'];

/** Drafts a reminder from what the thread says, in the language on screen, for its writer to change. */
@Injectable({ providedIn: 'root' })
export class DraftedReminder {
  private readonly translations = inject(TranslocoService);
  private readonly dates = inject(DateFormatter);

  /** Names references, days and measures; no person of the case. */
  of(page: RequestPageDto): string {
    const sent = page.thread.find(({ from }) => from === 'requesting');
    const heard = page.thread.findLast(({ from }) => from === 'requested');
    const open = page.measures.filter(({ state }) => !ended.includes(state));
    return this.translations.translate('requests.reminder.draft', {
      ours: page.reference,
      theirs: page.counterpart.reference ?? '',
      known: page.counterpart.reference === null ? 'no' : 'yes',
      sent: sent ? this.dates.date(sent.at) : '',
      heard: heard ? this.dates.date(heard.at) : '',
      word: heard ? 'yes' : 'no',
      measures: open.map(({ code }) => code).join(', '),
      count: open.length,
    });
  }
}
