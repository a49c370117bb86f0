import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, ProblemWords, newKey, problemOf } from '@rogatory/platform/console';
import { Button, Control, Dialog, Field, Icon } from '@rogatory/ui';
import type { DeskItemDto } from '@rogatory/requests/contract';
import { DeskApi } from './desk-api';

/** Not before a day, because of something: takes a row off the own desk until then. */
@Component({
  selector: 'rg-put-off-dialog',
  imports: [Button, Control, Dialog, Field, Icon, TranslocoPipe],
  template: `
    <rg-dialog
      [open]="true"
      [busy]="busy()"
      [heading]="'requests.desk.putOff.heading' | transloco"
      (closed)="left.emit()"
    >
      <p class="text">{{ 'requests.desk.putOff.text' | transloco }}</p>
      <div class="form">
        <rg-field [label]="'requests.desk.putOff.until' | transloco">
          <input
            rgControl
            type="date"
            #day
            [min]="first()"
            [max]="last()"
            [value]="until()"
            (input)="until.set(day.value)"
          />
        </rg-field>
        <rg-field [label]="'requests.desk.putOff.reason' | transloco">
          <input
            rgControl
            type="text"
            maxlength="500"
            autocomplete="off"
            #why
            [value]="reason()"
            (input)="reason.set(why.value)"
          />
        </rg-field>
      </div>
      @if (failure(); as words) {
        <p class="failure" role="alert">
          <rg-icon name="circle-alert" [strong]="true" />{{ words }}
        </p>
      }
      <div class="rg-actions">
        <button
          rg-button
          type="button"
          variant="primary"
          icon="alarm-clock"
          [busy]="busy()"
          [refused]="ready() ? null : ('requests.desk.putOff.bothNeeded' | transloco)"
          (click)="putOff()"
        >
          {{ 'requests.desk.putOff.confirm' | transloco }}
        </button>
        <button rg-button type="button" (click)="left.emit()">
          {{ 'ui.confirmation.back' | transloco }}
        </button>
      </div>
    </rg-dialog>
  `,
  styles: `
    .form {
      display: grid;
      gap: 12px;
      margin-block: 12px;
    }
    .failure {
      display: flex;
      gap: 6px;
      align-items: center;
      margin-block-end: 8px;
      color: var(--rg-danger);
    }
  `,
})
export class PutOffDialog {
  readonly item = input.required<DeskItemDto>();
  readonly done = output();
  readonly left = output();

  private readonly api = inject(DeskApi);
  private readonly clockDates = inject(ClockDates);
  private readonly problemWords = inject(ProblemWords);
  private readonly key = newKey();
  protected readonly until = signal('');
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  private readonly today = computed(() =>
    this.clockDates.now().toZonedDateTimeISO(this.clockDates.here()).toPlainDate(),
  );
  protected readonly first = computed(() => this.today().add({ days: 1 }).toString());
  protected readonly last = computed(() => this.today().add({ days: 92 }).toString());
  protected readonly ready = computed(() => this.until() !== '' && this.reason().trim() !== '');

  protected async putOff(): Promise<void> {
    if (!this.ready() || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    const { fileId, key } = this.item();
    const row = { fileId, key, until: this.until(), reason: this.reason().trim() };
    try {
      await this.api.putOff(row, `${this.key}-${this.until()}-${row.reason.length}`);
      this.done.emit();
    } catch (error) {
      this.failure.set(this.problemWords.say(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
