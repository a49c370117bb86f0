import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemWords, problemOf } from '@rogatory/platform/console';
import type { AttachmentDto } from '@rogatory/requests/contract';
import { Button, Icon } from '@rogatory/ui';
import { ByteWords, hashFragment } from '../transfer/byte-words';
import { SaveDocument } from '../transfer/save-document';

/** Documents by name, size and hash, each to be saved; to be taken off where that is still possible. */
@Component({
  selector: 'rg-attachment-list',
  imports: [Button, Icon, TranslocoPipe],
  templateUrl: './attachment-list.html',
  styleUrl: './attachment-list.css',
})
export class AttachmentList {
  readonly attachments = input.required<readonly AttachmentDto[]>();
  readonly removable = input(false);
  readonly removed = output<AttachmentDto>();

  protected readonly bytes = inject(ByteWords);
  private readonly saving = inject(SaveDocument);
  private readonly problems = inject(ProblemWords);
  protected readonly fragment = hashFragment;
  /** Id of the document on its way. */
  protected readonly under = signal<string | null>(null);
  protected readonly failure = signal<{ documentId: string; words: string } | null>(null);

  protected async save(attachment: AttachmentDto): Promise<void> {
    if (this.under() !== null) return;
    const { documentId } = attachment;
    this.under.set(documentId);
    this.failure.set(null);
    try {
      await this.saving.save(attachment);
    } catch (error) {
      if (!turnedBack(error)) {
        this.failure.set({ documentId, words: this.problems.say(problemOf(error)) });
      }
    } finally {
      this.under.set(null);
    }
  }
}

/** The reader closed the browser's own dialog. */
function turnedBack(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
