import type { Routes } from '@angular/router';

/** API tokens of the own authority. The shell mounts them at `administration/tokens`. */
export const tokensRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./tokens-page').then((file) => file.TokensPage),
  },
];
