import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore, ProblemWords } from '@rogatory/platform/console';
import { Button, Icon } from '@rogatory/ui';
import { ByteWords, hashFragment } from '../transfer/byte-words';
import { UploadsStore, type ChosenFile } from './uploads.store';

/** What a form that sends learns of its attachments. */
export interface Attached {
  readonly documentIds: readonly string[];
  /** Something is still under way: the form waits. */
  readonly busy: boolean;
}

let lastField = 0;

/** Chooses files and uploads them at once; the form around it learns their ids. */
@Component({
  selector: 'rg-attach-field',
  imports: [Button, Icon, TranslocoPipe],
  templateUrl: './attach-field.html',
  styleUrl: './attach-field.css',
  providers: [UploadsStore],
})
export class AttachField {
  /** Called whenever something arrives, is removed, or is under way. */
  readonly told = input.required<(attached: Attached) => void>();

  protected readonly uploads = inject(UploadsStore);
  private readonly bytes = inject(ByteWords);
  private readonly problems = inject(ProblemWords);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  protected readonly labelId = `rg-attach-${++lastField}`;
  protected readonly over = signal(false);
  protected readonly fragment = hashFragment;

  /** Said aloud when the last file has arrived or failed. */
  protected readonly news = computed(() => {
    this.language.language();
    const last = this.uploads.files().findLast(({ state }) => state !== 'waiting');
    if (!last || last.state === 'sending') return '';
    const { name } = last.file;
    return last.state === 'kept'
      ? this.translations.translate('documents.attach.arrived', { name })
      : `${name}: ${this.failure(last)}`;
  });

  constructor() {
    effect(() => {
      const documentIds = this.uploads.documents().map(({ id }) => id);
      this.told()({ documentIds, busy: this.uploads.busy() });
    });
  }

  protected choose(field: HTMLInputElement): void {
    this.uploads.add([...(field.files ?? [])]);
    // The same file may be chosen again.
    field.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.uploads.add([...(event.dataTransfer?.files ?? [])]);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected size(file: File): string {
    return this.bytes.say(file.size);
  }

  /** What is wrong with a file, and that everything else is safe. */
  protected failure({ problem, fault }: ChosenFile): string {
    if (fault !== null) return this.translations.translate(`documents.fault.${fault}`);
    return problem === null ? '' : this.problems.say(problem);
  }
}
