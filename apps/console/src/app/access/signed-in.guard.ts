import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { SessionStore } from '@rogatory/platform/console';

/** Lets nobody in who is not signed in, and remembers where they wanted to go. */
export const signedIn: CanActivateFn = (_, state) => {
  if (inject(SessionStore).state() === 'signed_in') return true;
  const wanted = state.url === '/' ? {} : { then: state.url };
  return inject(Router).createUrlTree(['/signin'], { queryParams: wanted });
};
