import { DestroyRef, Injectable, inject, signal } from '@angular/core';

/** A key that does something on the page in front. */
export interface KeyBinding {
  /** As `KeyboardEvent.key`, or two keys in a row: 'j', '?', 'g d'; `Ctrl+k` with Ctrl or ⌘. */
  readonly keys: string;
  /** Translation key of what it does, for the help. */
  readonly words: string;
  readonly run: () => void;
}

/** Milliseconds within which the second key of a pair must follow. */
const pairWithin = 1_000;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  );
}

/**
 * The keys of the console. A page binds its own for as long as it lives; nothing happens while
 * somebody types or a dialog is open, except for chords with Ctrl.
 */
@Injectable({ providedIn: 'root' })
export class KeyMap {
  private readonly bound = signal<readonly KeyBinding[]>([]);
  private first: { key: string; at: number } | null = null;

  /** All keys that work now, for the help. */
  readonly bindings = this.bound.asReadonly();

  constructor() {
    document.addEventListener('keydown', (event) => this.press(event));
  }

  /** Binds keys until the injection context is destroyed. */
  bind(bindings: readonly KeyBinding[], lifetime = inject(DestroyRef)): void {
    this.bound.update((bound) => [...bound, ...bindings]);
    lifetime.onDestroy(() =>
      this.bound.update((bound) => bound.filter((binding) => !bindings.includes(binding))),
    );
  }

  private press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const chord = event.ctrlKey || event.metaKey;
    const blocked = isTyping(event.target) || document.querySelector('dialog[open]') !== null;
    if (!chord && blocked) return;
    const key = chord ? `Ctrl+${event.key.toLowerCase()}` : event.key;
    const pair =
      this.first && event.timeStamp - this.first.at < pairWithin
        ? `${this.first.key} ${key}`
        : null;
    const binding = this.find(pair) ?? this.find(key);
    this.first = binding ? null : { key, at: event.timeStamp };
    if (!binding) return;
    event.preventDefault();
    binding.run();
  }

  /** The page bound last wins. */
  private find(keys: string | null): KeyBinding | undefined {
    return this.bound().findLast((binding) => binding.keys === keys);
  }
}
