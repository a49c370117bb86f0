import type { Routes } from '@angular/router';

/** One jurisdiction by its ISO 3166-1 code. The shell mounts them at `law/jurisdictions`. */
export const jurisdictionsRoutes: Routes = [
  {
    path: ':code',
    loadComponent: () => import('./jurisdiction-page').then((file) => file.JurisdictionPage),
  },
];
