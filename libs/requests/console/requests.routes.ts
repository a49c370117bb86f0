import type { Routes } from '@angular/router';

/** Requests: the list, what a thread begins with, one request, its draft. The shell mounts them at `requests`. */
export const requestsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./list/requests-page').then((file) => file.RequestsPage),
  },
  {
    path: 'new',
    loadComponent: () => import('./draft/new-draft-page').then((file) => file.NewDraftPage),
  },
  {
    path: 'new/consultation',
    data: { exchange: 'consultation' },
    loadComponent: () =>
      import('./exchange/new-exchange-page').then((file) => file.NewExchangePage),
  },
  {
    path: 'new/information',
    data: { exchange: 'spontaneous_information' },
    loadComponent: () =>
      import('./exchange/new-exchange-page').then((file) => file.NewExchangePage),
  },
  {
    path: ':id',
    loadComponent: () => import('./file/request-page').then((file) => file.RequestPage),
  },
  { path: ':id/draft', pathMatch: 'full', redirectTo: ':id/draft/states' },
  {
    path: ':id/draft/:section',
    loadComponent: () => import('./draft/draft-page').then((file) => file.DraftPage),
  },
];
