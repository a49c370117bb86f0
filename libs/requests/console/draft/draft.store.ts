import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { form } from '@angular/forms/signals';
import { WallClock, newKey, problemOf, type ProblemView } from '@rogatory/platform/console';
import type { DraftDto, FileChangedDto } from '@rogatory/requests/contract';
import { completeness, emptyContent } from '@rogatory/requests/rules';
import { refreshOnChange } from '../live-changes';
import { RequestsApi } from '../requests-api';
import { differingParts, type DraftPart } from './draft-differences';
import { fromForm, toForm } from './draft-form';
import { draftLimits } from './draft-limits';

/** Milliseconds of rest after the last key before the draft is saved. */
const restBeforeSaving = 900;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'stale';

/**
 * One draft being written. Everything typed is saved by itself on the version it was typed upon;
 * when a colleague saved first, both texts are kept until the reader has chosen.
 */
@Injectable()
export class DraftStore {
  private readonly api = inject(RequestsApi);
  private readonly clock = inject(WallClock);
  private readonly model = signal(toForm(emptyContent()));
  /** The fields; every section binds to a part of them. */
  readonly fields = form(this.model, draftLimits);
  readonly content = computed(() => fromForm(this.model()));
  readonly sections = computed(() => completeness(this.content()));

  private readonly current = signal<DraftDto | null>(null);
  private readonly serverText = signal('');
  private readonly saving = signal(false);
  private readonly theirs = signal<DraftDto | null>(null);
  private readonly lastSaved = signal<Temporal.Instant | null>(null);
  private readonly trouble = signal<ProblemView | null>(null);
  private readonly loadTrouble = signal<ProblemView | null>(null);
  private id: string | null = null;
  private attempt = { what: '', key: '' };

  readonly draft = this.current.asReadonly();
  readonly savedAt = this.lastSaved.asReadonly();
  /** Why the last save failed. */
  readonly problem = this.trouble.asReadonly();
  /** Why the draft could not be opened. */
  readonly loadProblem = this.loadTrouble.asReadonly();
  private readonly text = computed(() => JSON.stringify(this.content()));
  readonly dirty = computed(() => this.current() !== null && this.text() !== this.serverText());
  readonly state = computed<SaveState>(() => {
    if (this.theirs()) return 'stale';
    if (this.saving()) return 'saving';
    if (this.trouble()) return 'failed';
    return this.dirty() ? 'unsaved' : 'saved';
  });
  /** Parts in which a colleague's saved draft differs from what stands here. */
  readonly differences = computed<DraftPart[]>(() => {
    const theirs = this.theirs();
    return theirs ? differingParts(this.content(), theirs.content) : [];
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      this.text();
      clearTimeout(timer);
      if (untracked(this.dirty)) timer = setTimeout(() => void this.save(), restBeforeSaving);
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
      void this.save();
    });
    refreshOnChange(
      ['file'],
      () => void this.look(),
      (change) => change.fileId === this.id,
    );
  }

  async open(id: string): Promise<void> {
    if (this.id === id && this.current()) return;
    this.id = id;
    this.loadTrouble.set(null);
    try {
      this.take(await this.api.draft(id));
    } catch (error) {
      this.loadTrouble.set(problemOf(error));
    }
  }

  /** Saves what differs, once at a time; true when the server then holds what is on screen. */
  async save(): Promise<boolean> {
    const draft = this.current();
    if (!draft || this.theirs() || this.saving()) return false;
    if (!this.dirty()) return true;
    const text = this.text();
    this.saving.set(true);
    try {
      const key = this.keyOf(`${draft.version} ${text}`);
      const changed = await this.api.save(draft.id, draft.version, this.content(), key);
      this.current.set({ ...draft, version: changed.version, state: changed.state });
      this.serverText.set(text);
      this.lastSaved.set(this.clock.now());
      this.trouble.set(null);
    } catch (error) {
      const problem = problemOf(error);
      this.trouble.set(problem);
      if (problem.kind === 'stale') await this.fetchTheirs(draft.id);
    } finally {
      this.saving.set(false);
    }
    if (this.trouble() || this.theirs()) return false;
    return this.dirty() ? this.save() : true;
  }

  /**
   * Takes a step on the draft beside its text (its documents), upon what is saved. Rejects with the
   * step's own error, or when the text could not be saved first.
   */
  async step(take: (version: number) => Promise<FileChangedDto>): Promise<void> {
    if (!(await this.save())) throw new Error('What stands here could not be saved first');
    const draft = this.current();
    if (!draft) return;
    this.saving.set(true);
    try {
      const { version, state } = await take(draft.version);
      this.current.set({ ...draft, version, state });
    } finally {
      this.saving.set(false);
      // What was typed meanwhile waits for no further key.
      void this.save();
    }
  }

  /** Goes on with what stands here, upon the colleague's version. */
  keepMine(): void {
    const theirs = this.theirs();
    if (!theirs) return;
    this.current.set(theirs);
    this.serverText.set(JSON.stringify(fromForm(toForm(theirs.content))));
    this.theirs.set(null);
    this.trouble.set(null);
    void this.save();
  }

  keepTheirs(): void {
    const theirs = this.theirs();
    if (theirs) this.take(theirs);
  }

  /** A colleague may have saved: an untouched draft follows, a touched one keeps both. */
  private async look(): Promise<void> {
    const draft = this.current();
    if (!draft || this.saving() || this.theirs()) return;
    try {
      const now = await this.api.draft(draft.id);
      if (now.version === this.current()?.version || this.saving()) return;
      if (this.dirty()) this.theirs.set(now);
      else this.take(now);
    } catch {
      // The hint is no more than a hint: the next save tells what is wrong.
    }
  }

  /** The same text upon the same version is the same intention, even when its answer was lost. */
  private keyOf(what: string): string {
    if (this.attempt.what !== what) this.attempt = { what, key: newKey() };
    return this.attempt.key;
  }

  private async fetchTheirs(id: string): Promise<void> {
    try {
      this.theirs.set(await this.api.draft(id));
    } catch (error) {
      this.trouble.set(problemOf(error));
    }
  }

  private take(draft: DraftDto): void {
    const fields = toForm(draft.content);
    this.current.set(draft);
    this.theirs.set(null);
    this.trouble.set(null);
    this.serverText.set(JSON.stringify(fromForm(fields)));
    this.model.set(fields);
  }
}
