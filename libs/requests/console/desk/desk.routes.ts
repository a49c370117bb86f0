import type { Routes } from '@angular/router';

/** My desk, and the team's. The shell mounts them at `desk`. */
export const deskRoutes: Routes = [
  { path: '', loadComponent: () => import('./desk-page').then((file) => file.DeskPage) },
  { path: 'team', loadComponent: () => import('./team-page').then((file) => file.TeamPage) },
];
