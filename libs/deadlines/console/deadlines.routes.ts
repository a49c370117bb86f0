import type { Routes } from '@angular/router';

/** The deadline calculator. The shell mounts it at `law/calculator`. */
export const calculatorRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./calculator/calculator-page').then((file) => file.CalculatorPage),
  },
];
