import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, ProblemWords, SessionStore } from '@rogatory/platform/console';
import { Button, Control, Dialog, Field, Icon } from '@rogatory/ui';
import { HandOverStore, type HandedFile } from './hand-over.store';

/** Gives files to a colleague: to whom, why, how far it is, and what could not be handed over. */
@Component({
  selector: 'rg-hand-over-dialog',
  imports: [Button, Control, Dialog, Field, Icon, TranslocoPipe],
  providers: [HandOverStore],
  template: `
    <rg-dialog
      [open]="true"
      [busy]="store.busy()"
      [heading]="'requests.team.handOver.heading' | transloco: { files: files().length }"
      (closed)="leave()"
    >
      <p class="text">{{ 'requests.team.handOver.text' | transloco }}</p>
      <div class="form">
        <rg-field [label]="'requests.team.handOver.to' | transloco">
          <select rgControl #to [value]="owner()" (change)="owner.set(to.value)">
            <option value="">{{ 'requests.choose' | transloco }}</option>
            @for (person of people(); track person.personId) {
              <option [value]="person.personId" [selected]="person.personId === owner()">
                {{
                  person.away
                    ? ('requests.team.awayUntil'
                      | transloco
                        : {
                            name: person.name,
                            day: day(person.away.to),
                            deputy: person.away.deputyName,
                          })
                    : person.name
                }}
              </option>
            }
          </select>
        </rg-field>
        <rg-field
          [label]="'requests.team.handOver.reason' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea
            rgControl
            rows="2"
            maxlength="2000"
            #why
            [value]="reason()"
            (input)="reason.set(why.value)"
          ></textarea>
        </rg-field>
      </div>
      <p role="status" class="rg-meta">
        @if (store.busy()) {
          {{ 'requests.team.handOver.progress' | transloco: store.progress() }}
        }
      </p>
      @if (!store.busy() && store.failed().length > 0) {
        <div class="failed" role="alert">
          <p>
            <rg-icon name="circle-alert" [strong]="true" />{{
              'requests.team.handOver.failed'
                | transloco
                  : {
                      failed: store.failed().length,
                      done: store.outcomes().length - store.failed().length,
                    }
            }}
          </p>
          <ul>
            @for (outcome of store.failed(); track outcome.fileId) {
              <li>
                <bdi class="rg-ref">{{ outcome.reference }}</bdi>
                {{ outcome.problem ? problemWords.say(outcome.problem) : '' }}
              </li>
            }
          </ul>
        </div>
      }
      <div class="rg-actions">
        <button
          rg-button
          type="button"
          variant="primary"
          icon="user-round-plus"
          [busy]="store.busy()"
          [refused]="owner() === '' ? ('requests.team.handOver.chooseFirst' | transloco) : null"
          (click)="hand()"
        >
          {{ 'requests.team.handOver.confirm' | transloco }}
        </button>
        <button rg-button type="button" (click)="leave()">
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
    .failed {
      margin-block: 8px;
      color: var(--rg-danger);
    }
    .failed p {
      display: flex;
      gap: 6px;
      align-items: center;
    }
    .failed li {
      color: var(--rg-text);
    }
    .rg-actions {
      margin-block-start: 12px;
    }
  `,
})
export class HandOverDialog {
  readonly files = input.required<readonly HandedFile[]>();
  /** Every file was handed over. */
  readonly done = output();
  /** The reader turns back; some may have been handed over. */
  readonly left = output();

  protected readonly store = inject(HandOverStore);
  protected readonly problemWords = inject(ProblemWords);
  private readonly dates = inject(DateFormatter);
  private readonly session = inject(SessionStore);
  protected readonly owner = signal('');
  protected readonly reason = signal('');
  private readonly remaining = signal<readonly HandedFile[] | null>(null);
  protected readonly people = computed(() =>
    this.store.colleagues.hasValue() ? this.store.colleagues.value() : [],
  );

  protected day(date: string): string {
    return this.dates.plainDate(date);
  }

  protected async hand(): Promise<void> {
    if (this.owner() === '' || this.store.busy() || this.session.me() === null) return;
    const files = this.remaining() ?? this.files();
    const all = await this.store.run(files, this.owner(), this.reason().trim());
    if (all) this.done.emit();
    // What went through is not asked for again.
    else this.remaining.set(this.store.failed());
  }

  protected leave(): void {
    if (this.store.outcomes().length > this.store.failed().length) this.done.emit();
    else this.left.emit();
  }
}
