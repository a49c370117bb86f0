import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, ProblemWords, newKey, problemOf } from '@rogatory/platform/console';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Button, Control, Envelope, Field, Note } from '@rogatory/ui';
import { RequestsApi } from '../requests-api';

/** Internal notes: read by the own authority alone, in no dispatch, not even after closing. */
@Component({
  selector: 'rg-notes-panel',
  imports: [Button, Control, Envelope, Field, Note, TranslocoPipe],
  template: `
    <rg-envelope>
      @for (note of page().notes; track note.id) {
        <rg-note
          [author]="
            note.bySystem
              ? ('requests.note.bySystem' | transloco: { name: note.personName })
              : note.personName
          "
          [initialsOf]="note.personName"
          [at]="dates.shortDateTime(note.at)"
        >
          <p class="text" dir="auto">{{ note.text }}</p>
        </rg-note>
      }
      <form class="write" (submit)="write($event)">
        <rg-field [label]="'requests.note.label' | transloco">
          <textarea
            rgControl
            dir="auto"
            maxlength="10000"
            #text
            [value]="typed()"
            (input)="typed.set(text.value)"
          ></textarea>
        </rg-field>
        @if (failure(); as words) {
          <p class="failure" role="alert">{{ words }}</p>
        }
        <button
          rg-button
          type="submit"
          [small]="true"
          icon="lock"
          [busy]="busy()"
          [refused]="typed().trim() === '' ? ('requests.missing.note' | transloco) : null"
        >
          {{ 'requests.note.add' | transloco }}
        </button>
      </form>
    </rg-envelope>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .write {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding: 10px 12px;
      border-radius: var(--rg-radius);
      background: var(--rg-surface);
    }
    rg-field {
      inline-size: 100%;
    }
    .failure {
      color: var(--rg-danger);
    }
  `,
})
export class NotesPanel {
  readonly page = input.required<RequestPageDto>();
  readonly changed = output();
  protected readonly dates = inject(DateFormatter);
  private readonly api = inject(RequestsApi);
  private readonly problemWords = inject(ProblemWords);
  private readonly id = computed(() => this.page().id);
  /** What is being written belongs to this request; a refresh does not touch it. */
  protected readonly typed = linkedSignal<string, string>({
    source: this.id,
    computation: () => '',
  });
  private readonly attempt = linkedSignal<string, string>({
    source: this.typed,
    computation: () => newKey(),
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);

  protected async write(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.typed().trim();
    if (text === '' || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.api.note(this.page().id, this.page().version, text, this.attempt());
      this.typed.set('');
      this.changed.emit();
    } catch (error) {
      const problem = problemOf(error);
      this.failure.set(this.problemWords.say(problem));
      // A note contradicts nothing: with the new version on screen it can simply be added again.
      if (problem.kind === 'stale') this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
