import type { Routes } from '@angular/router';

/** Absences and deputies. The shell mounts them at `preferences/absence`. */
export const absenceRoutes: Routes = [
  { path: '', loadComponent: () => import('./absence-page').then((file) => file.AbsencePage) },
];
