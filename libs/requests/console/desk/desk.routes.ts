import type { Routes } from '@angular/router';

/** My desk. The shell mounts it at `desk`. */
export const deskRoutes: Routes = [
  { path: '', loadComponent: () => import('./desk-page').then((file) => file.DeskPage) },
];
