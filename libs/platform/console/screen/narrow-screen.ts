import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Whether the window is too narrow for tables and side panes; follows its size. */
export function narrowScreen(): Signal<boolean> {
  const query = matchMedia('(max-width: 859px)');
  const narrow = signal(query.matches);
  const follow = (): void => narrow.set(query.matches);
  query.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query.removeEventListener('change', follow));
  return narrow.asReadonly();
}
