import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { SessionStore } from '@rogatory/platform/console';

/** Jurisdictions and instruments, the legal basis, changes of the law. The shell mounts them at `law`. */
export const lawRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./landing/law-page').then((file) => file.LawPage),
  },
  {
    path: 'basis',
    title: 'instruments.basis.title',
    loadComponent: () => import('./basis/basis-page').then((file) => file.BasisPage),
  },
  {
    path: 'instruments/:id',
    title: 'instruments.card.title',
    loadComponent: () => import('./instrument/instrument-page').then((file) => file.InstrumentPage),
  },
  {
    path: 'changes',
    title: 'instruments.changes.page',
    loadComponent: () => import('./change/changes-page').then((file) => file.ChangesPage),
  },
  {
    path: 'treaties/new',
    title: 'instruments.treaty.title',
    canMatch: [() => inject(SessionStore).may('instruments.propose')],
    loadComponent: () => import('./new-treaty/new-treaty-page').then((file) => file.NewTreatyPage),
  },
];
