import type { Routes } from '@angular/router';

/** Search results. The shell mounts them at `search`; what is sought stands in the address. */
export const searchRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./search-page').then((file) => file.SearchPage),
  },
];
