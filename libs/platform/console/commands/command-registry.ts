import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';

/** Something one can do from the command palette, wherever one is. */
export interface ConsoleCommand {
  readonly id: string;
  /** Translation key of its name, with its parameters. */
  readonly words: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Translation key and parameters of why it cannot be done now; null when it can. */
  readonly refused?: { readonly words: string; readonly params?: Record<string, unknown> } | null;
  readonly run: () => void;
}

/** A thing that was open a while ago. Kept for as long as the window, never written anywhere. */
export interface RecentPlace {
  readonly path: string;
  readonly title: string;
  readonly reference: string;
}

const mostRecent = 6;

/**
 * What the command palette offers. Pages contribute commands for as long as they live; the shell
 * shows them: no domain's console knows of the palette or of another's commands.
 */
@Injectable({ providedIn: 'root' })
export class CommandRegistry {
  private readonly sources = signal<readonly (() => readonly ConsoleCommand[])[]>([]);
  private readonly places = signal<readonly RecentPlace[]>([]);

  /** Every command that is offered now; what the page in front contributes comes first. */
  readonly commands = computed(() => [...this.sources()].reverse().flatMap((source) => source()));
  /** What was open, the last first. */
  readonly recent = this.places.asReadonly();

  /** Offers the commands of a source, a signal as a rule, until the injection context ends. */
  contribute(source: () => readonly ConsoleCommand[], lifetime = inject(DestroyRef)): void {
    this.sources.update((sources) => [...sources, source]);
    lifetime.onDestroy(() =>
      this.sources.update((sources) => sources.filter((known) => known !== source)),
    );
  }

  /** Remembers that this was open. */
  visited(place: RecentPlace): void {
    this.places.update((places) =>
      [place, ...places.filter(({ path }) => path !== place.path)].slice(0, mostRecent),
    );
  }

  /** Forgets everything: somebody else may sign in next. */
  forget(): void {
    this.places.set([]);
  }
}
