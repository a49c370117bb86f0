import { inject } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';
import { SessionStore } from '@rogatory/platform/console';
import { pages } from '../pages/pages';

/** Where a person begins: the first page the role may use. */
export function home(): UrlTree {
  const session = inject(SessionStore);
  const first = pages.find((page) => session.may(page.permission));
  return inject(Router).parseUrl(first?.path ?? '/nothing-to-see');
}
