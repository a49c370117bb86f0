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
  const first = pages.find((page) => session.may(page.permission));
  return inject(Router).parseUrl(first?.path ?? '/nothing-to-see');
}
