import type { ApplicationConfig } from '@angular/core';
import { provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { provideConsolePlatform } from '@rogatory/platform/console';
import { provideIcons } from '@rogatory/ui';
import { consoleRoutes } from './console.routes';
import { PageTitleStrategy } from './page-title.strategy';

export const consoleConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideConsolePlatform(),
    provideIcons(),
    provideRouter(
      consoleRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitleStrategy },
  ],
};
