import { inject } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';
import { SessionStore } from '@rogatory/platform/console';
import { pages } from '../pages/pages';

/**
 * Where a person begins: the first page the role may use. Redirects are worked out before guards
 * are asked, so whoever is not signed in is sent to sign in from here.
 */
export function home(): UrlTree {
  const session = inject(SessionStore);
  if (session.state() !== 'signed_in') return inject(Router).parseUrl('/signin');
  const usable = pages.filter((page) => session.may(page.permission));
  const first = usable.find((page) => page.reference !== true) ?? usable[0];
  return inject(Router).parseUrl(first?.path ?? '/nothing-to-see');
}
