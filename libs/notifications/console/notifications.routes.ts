import type { Routes } from '@angular/router';

/** What one was told. The shell mounts it at `notices`. */
export const noticesRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./notices/notices-page').then((file) => file.NoticesPage),
  },
];

/** How one wants to be told. The shell mounts it at `preferences/notifications`. */
export const preferencesRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./preferences/preferences-page').then((file) => file.PreferencesPage),
  },
];

/** Endpoints of the authority's systems. The shell mounts it at `administration/webhooks`. */
export const webhooksRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./webhooks/webhooks-page').then((file) => file.WebhooksPage),
  },
];

/** Work in the background. The shell mounts it at `administration/jobs`. */
export const jobsRoutes: Routes = [
  { path: '', loadComponent: () => import('./jobs/jobs-page').then((file) => file.JobsPage) },
];
