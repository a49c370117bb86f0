import type { ApplicationConfig } from '@angular/core';
import { provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { provideConsolePlatform, providePanels } from '@rogatory/platform/console';
import { provideIcons } from '@rogatory/ui';
import { consoleRoutes } from './console.routes';
import { PageTitleStrategy } from './page-title.strategy';

export const consoleConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideConsolePlatform(),
    provideIcons(),
    providePanels({
      'bar.notices': async () => (await import('@rogatory/notifications/console')).loadNoticeBell(),
      'clock.steps': async () => (await import('@rogatory/deadlines/console')).ClockSteps,
      'dispatch.attach': async () => (await import('@rogatory/documents/console')).AttachField,
      'dispatch.attachments': async () =>
        (await import('@rogatory/documents/console')).AttachmentList,
      'draft.documents': async () => (await import('@rogatory/documents/console')).DraftDocuments,
      'draft.legal-basis': async () =>
        (await import('@rogatory/instruments/console')).loadDraftBasisPanel(),
      'jurisdiction.instruments': async () =>
        (await import('@rogatory/instruments/console')).loadTreatiesPanel(),
      'request.clocks': async () => (await import('@rogatory/deadlines/console')).ClocksPanel,
    }),
    provideRouter(
      consoleRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitleStrategy },
  ],
};
