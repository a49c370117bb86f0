import { DestroyRef, inject } from '@angular/core';
import { LiveStream } from '@rogatory/platform/console';
import type { LiveEvent, LiveKind } from '@rogatory/platform/contract';

/** One step sends several hints; those within so many milliseconds are one refresh. */
const together = 150;

/**
 * Calls `refresh` after changes of these kinds that concern the page, until the injection context
 * (the page's store) is destroyed. A hint without a file concerns every page: some were missed.
 */
export function refreshOnChange(
  kinds: readonly LiveKind[],
  refresh: () => void,
  concerns: (change: LiveEvent) => boolean = () => true,
): void {
  const stream = inject(LiveStream);
  let timer: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  for (const kind of kinds) {
    stream.on(kind, (change) => {
      if (change.fileId !== undefined && !concerns(change)) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, together);
    });
  }
}
