import type { ApplicationConfig } from '@angular/core';
import { provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { provideConsolePlatform } from '@rogatory/platform/console';
import { consoleRoutes } from './console.routes';
import { PageTitleStrategy } from './page-title.strategy';

export const consoleConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideConsolePlatform(),
    provideRouter(
      consoleRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitleStrategy },
  ],
};
