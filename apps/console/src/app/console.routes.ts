import type { Routes } from '@angular/router';
import { home } from './access/home';
import { mayOpen } from './access/may-open.guard';
import { signedIn } from './access/signed-in.guard';
import { Frame } from './frame/frame';
import { NotFoundPage } from './pages/not-found-page';

/** Addresses of the console. Titles are translation keys: see `PageTitleStrategy`. */
export const consoleRoutes: Routes = [
  {
    path: 'signin',
    title: 'shell.title.signIn',
    loadChildren: async () => (await import('@rogatory/identity/console')).signInRoutes,
  },
  {
    path: '',
    component: Frame,
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', redirectTo: home },
      {
        path: 'desk',
        title: 'shell.title.desk',
        canMatch: [mayOpen('requests.read')],
        loadChildren: async () => (await import('@rogatory/requests/console')).deskRoutes,
      },
      {
        path: 'requests',
        title: 'shell.title.requests',
        canMatch: [mayOpen('requests.read')],
        loadChildren: async () => (await import('@rogatory/requests/console')).requestsRoutes,
      },
      {
        path: 'search',
        title: 'shell.title.search',
        canMatch: [mayOpen('requests.read')],
        loadChildren: async () => (await import('@rogatory/requests/console')).searchRoutes,
      },
      {
        path: 'network',
        title: 'shell.title.network',
        canMatch: [mayOpen('insights.network')],
        loadChildren: async () => (await import('@rogatory/insights/console')).networkRoutes,
      },
      {
        path: 'calendar',
        title: 'shell.title.calendar',
        canMatch: [mayOpen('deadlines.calendar')],
        loadChildren: async () => (await import('@rogatory/deadlines/console')).calendarRoutes,
      },
      {
        path: 'law/house-targets',
        title: 'shell.title.houseTargets',
        canMatch: [mayOpen('deadlines.read_house_targets')],
        loadChildren: async () => (await import('@rogatory/deadlines/console')).houseTargetsRoutes,
      },
      {
        path: 'law/calculator',
        title: 'shell.title.calculator',
        loadChildren: async () => (await import('@rogatory/deadlines/console')).calculatorRoutes,
      },
      {
        path: 'law/jurisdictions',
        title: 'jurisdictions.page',
        canMatch: [mayOpen('jurisdictions.read')],
        loadChildren: async () =>
          (await import('@rogatory/jurisdictions/console')).jurisdictionsRoutes,
      },
      {
        path: 'law',
        title: 'shell.title.law',
        canMatch: [mayOpen('instruments.read')],
        loadChildren: async () => (await import('@rogatory/instruments/console')).lawRoutes,
      },
      {
        path: 'preferences/absence',
        title: 'shell.title.absence',
        canMatch: [mayOpen('identity.absence')],
        loadChildren: async () => (await import('@rogatory/identity/console')).absenceRoutes,
      },
      {
        path: 'administration/tokens',
        title: 'shell.title.tokens',
        canMatch: [mayOpen('identity.tokens')],
        loadChildren: async () => (await import('@rogatory/identity/console')).tokensRoutes,
      },
      {
        path: 'notices',
        title: 'shell.title.notices',
        canMatch: [mayOpen('notifications.own')],
        loadChildren: async () => (await import('@rogatory/notifications/console')).noticesRoutes,
      },
      {
        path: 'preferences/notifications',
        title: 'shell.title.notificationPreferences',
        canMatch: [mayOpen('notifications.own')],
        loadChildren: async () =>
          (await import('@rogatory/notifications/console')).preferencesRoutes,
      },
      {
        path: 'administration/webhooks',
        title: 'shell.title.webhooks',
        canMatch: [mayOpen('notifications.webhooks')],
        loadChildren: async () => (await import('@rogatory/notifications/console')).webhooksRoutes,
      },
      {
        path: 'administration/jobs',
        title: 'shell.title.jobs',
        canMatch: [mayOpen('notifications.jobs')],
        loadChildren: async () => (await import('@rogatory/notifications/console')).jobsRoutes,
      },
      { path: '**', title: 'shell.title.notFound', component: NotFoundPage },
    ],
  },
];
