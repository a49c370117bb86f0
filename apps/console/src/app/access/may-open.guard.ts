import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { SessionStore } from '@rogatory/platform/console';

/** A page the role may not use does not exist for it: it falls through to 'not found'. */
export function mayOpen(permission: string): CanMatchFn {
  return () => {
    const session = inject(SessionStore);
    // Whoever is not signed in is sent to sign in by the frame, not told that a page is missing.
    return session.state() !== 'signed_in' || session.may(permission);
  };
}
