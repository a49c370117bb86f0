import { effect, inject, untracked, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { CommandRegistry, LocaleNames, type ConsoleCommand } from '@rogatory/platform/console';
import type { RequestAction, RequestPageDto } from '@rogatory/requests/contract';

/**
 * Offers the steps of the open request in the command palette, those not allowed now with their
 * reason, and remembers that it was open. For as long as the page lives.
 */
export function offerRequestCommands(
  page: Signal<RequestPageDto | null>,
  start: (action: RequestAction) => void,
): void {
  const registry = inject(CommandRegistry);
  const router = inject(Router);
  const names = inject(LocaleNames);
  registry.contribute(() => {
    const file = page();
    if (file === null) return [];
    const country = names.jurisdiction(file.counterpart.jurisdiction);
    return file.actions
      .filter(({ action }) => action !== 'note')
      .map(({ action, allowed, reason }): ConsoleCommand => ({
        id: `request:${action}`,
        words: `requests.action.${action}`,
        params: { country },
        refused: allowed ? null : { words: `requests.reason.${reason}`, params: { country } },
        run: () => {
          if (action === 'edit') void router.navigate(['/requests', file.id, 'draft']);
          else start(action);
        },
      }));
  });
  effect(() => {
    const file = page();
    if (file === null) return;
    const { id, reference, content } = file;
    const title = content.title;
    untracked(() => registry.visited({ path: `/requests/${id}`, title, reference }));
  });
}
