import { Injectable, computed, inject, resource, signal } from '@angular/core';
import { SessionStore, newKey, problemOf, type ProblemView } from '@rogatory/platform/console';
import type { Role } from '@rogatory/platform/contract';
import { DeskApi, type ColleagueEntry } from './desk-api';

/** A file to be handed over, on the version that the reader saw. */
export type HandedFile = { fileId: string; version: number; reference: string };

/** What became of one file. */
export type HandOverOutcome = HandedFile & { problem: ProblemView | null };

/** How many steps are under way at once. */
const abreast = 3;

const keepers: readonly Role[] = [
  'prosecutor',
  'lead_prosecutor',
  'central_officer',
  'central_head',
];

/**
 * Hands several files over, one audited step for each: some may fail while others succeed. A file
 * keeps its key over retries, so that none is handed over twice.
 */
@Injectable()
export class HandOverStore {
  private readonly api = inject(DeskApi);
  private readonly session = inject(SessionStore);
  private readonly keys = new Map<string, string>();

  private readonly outcomesSoFar = signal<readonly HandOverOutcome[]>([]);
  private readonly wanted = signal(0);
  private readonly working = signal(false);

  readonly busy = this.working.asReadonly();
  readonly outcomes = this.outcomesSoFar.asReadonly();
  readonly failed = computed(() => this.outcomes().filter(({ problem }) => problem !== null));
  readonly progress = computed(() => ({ done: this.outcomes().length, of: this.wanted() }));

  readonly colleagues = resource({
    params: () => this.session.me()?.authority.id,
    loader: async ({ params }): Promise<ColleagueEntry[]> => {
      const people = await this.api.colleagues(params);
      return people.filter(({ roles }) => keepers.some((role) => roles.includes(role)));
    },
  });

  /** Resolves to whether every file was handed over. */
  async run(files: readonly HandedFile[], ownerPersonId: string, reason: string): Promise<boolean> {
    if (this.working()) return false;
    this.working.set(true);
    this.outcomesSoFar.set([]);
    this.wanted.set(files.length);
    const waiting = [...files];
    const body = reason === '' ? { ownerPersonId } : { ownerPersonId, reason };
    const take = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const problem = await this.hand(file, body);
        const outcome = { ...file, problem };
        this.outcomesSoFar.update((outcomes) => [...outcomes, outcome]);
      }
    };
    await Promise.all(Array.from({ length: abreast }, take));
    this.working.set(false);
    return this.failed().length === 0;
  }

  private async hand(
    { fileId, version }: HandedFile,
    body: { ownerPersonId: string; reason?: string },
  ): Promise<ProblemView | null> {
    const intention = `${fileId} ${version} ${JSON.stringify(body)}`;
    const key = this.keys.get(intention) ?? newKey();
    this.keys.set(intention, key);
    try {
      await this.api.handOver(fileId, version, body, key);
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }
}
