import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { newKey, problemOf, type ProblemView } from '@rogatory/platform/console';
import type { DocumentDto } from '@rogatory/documents/contract';
import { nameFault, tidyName, type NameFault } from '@rogatory/documents/rules';
import { UploadFile } from '../transfer/upload-file';

export type UploadState = 'waiting' | 'sending' | 'kept' | 'failed' | 'refused';

/** One chosen file on its way. */
export type ChosenFile = {
  readonly key: string;
  readonly file: File;
  readonly state: UploadState;
  /** From 0 to 1. */
  readonly share: number;
  readonly document: DocumentDto | null;
  /** Why it did not arrive. */
  readonly problem: ProblemView | null;
  /** Why it was not even tried. */
  readonly fault: NameFault | 'empty' | null;
};

/** The files of one field: sent one after the other, each as often as the reader asks. */
@Injectable()
export class UploadsStore {
  private readonly uploading = inject(UploadFile);
  private readonly chosen = signal<readonly ChosenFile[]>([]);
  private readonly running = new Map<string, AbortController>();

  readonly files = this.chosen.asReadonly();
  /** What arrived, in the order in which it was chosen. */
  readonly documents = computed(() => this.chosen().flatMap(({ document }) => document ?? []));
  readonly busy = computed(() =>
    this.chosen().some(({ state }) => state === 'waiting' || state === 'sending'),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      for (const upload of this.running.values()) upload.abort();
    });
  }

  add(files: readonly File[]): void {
    const added = files.map((file): ChosenFile => {
      const fault = file.size === 0 ? 'empty' : nameFault(tidyName(file.name));
      const state = fault === null ? 'waiting' : 'refused';
      return { key: newKey(), file, state, share: 0, document: null, problem: null, fault };
    });
    this.chosen.update((before) => [...before, ...added]);
    void this.sendNext();
  }

  /** Ends the upload if it is under way; a document that arrived stays uploaded but goes nowhere. */
  remove(key: string): void {
    this.running.get(key)?.abort();
    this.chosen.update((before) => before.filter((one) => one.key !== key));
  }

  /** Forgets what arrived: it stands somewhere else now. */
  clear(): void {
    for (const { key } of this.chosen()) this.remove(key);
  }

  again(key: string): void {
    this.change(key, { state: 'waiting', problem: null, share: 0 });
    void this.sendNext();
  }

  private async sendNext(): Promise<void> {
    if (this.running.size > 0) return;
    const next = this.chosen().find(({ state }) => state === 'waiting');
    if (!next) return;
    const { key, file } = next;
    const ending = new AbortController();
    this.running.set(key, ending);
    this.change(key, { state: 'sending' });
    try {
      const document = await this.uploading.send(file, {
        key,
        signal: ending.signal,
        progress: (share) => this.change(key, { share }),
      });
      this.change(key, { state: 'kept', share: 1, document });
    } catch (error) {
      this.change(key, { state: 'failed', problem: problemOf(error) });
    } finally {
      this.running.delete(key);
    }
    void this.sendNext();
  }

  private change(key: string, change: Partial<ChosenFile>): void {
    this.chosen.update((before) =>
      before.map((one) => (one.key === key ? { ...one, ...change } : one)),
    );
  }
}
