import { inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { SessionStore } from '@rogatory/platform/console';
import { SignInPage } from './sign-in-page';

export const signInRoutes: Routes = [
  {
    path: '',
    component: SignInPage,
    canActivate: [
      // Whoever is signed in has nothing to do here.
      () => (inject(SessionStore).state() === 'signed_in' ? inject(Router).parseUrl('/') : true),
    ],
  },
];
