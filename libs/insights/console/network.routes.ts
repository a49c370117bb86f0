import type { Routes } from '@angular/router';

/** The network's figures. The shell mounts them at `network`. */
export const networkRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./network-page').then((file) => file.NetworkPage),
  },
];
