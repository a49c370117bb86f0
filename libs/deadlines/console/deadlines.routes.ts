import type { Routes } from '@angular/router';

/** The deadline calculator. The shell mounts it at `law/calculator`. */
export const calculatorRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./calculator/calculator-page').then((file) => file.CalculatorPage),
  },
];

/** The own authority's dates. The shell mounts them at `calendar`. */
export const calendarRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./calendar/calendar-page').then((file) => file.CalendarPage),
  },
];

/** Targets of the house. The shell mounts them at `law/house-targets`. */
export const houseTargetsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./targets/targets-page').then((file) => file.TargetsPage),
  },
];
