import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  inject,
  isDevMode,
  provideAppInitializer,
  type EnvironmentProviders,
  type Provider,
} from '@angular/core';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';
import { authorizationInterceptor } from './http/authorization.interceptor';
import { connectionInterceptor } from './http/connection.interceptor';
import { IcuTranspiler } from './language/icu-transpiler';
import { LanguageStore } from './language/language.store';
import { TranslationLoader } from './language/translation-loader';
import { languages, PreferencesStore } from './preferences/preferences.store';
import { SessionStore } from './session/session.store';

/**
 * Everything a console needs before its first page: HTTP, translations in the right language, and
 * the session of the last visit if its refresh cookie still holds.
 */
export function provideConsolePlatform(): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(withInterceptors([connectionInterceptor, authorizationInterceptor])),
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'en',
        fallbackLang: 'en',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        missingHandler: { useFallbackTranslation: true },
      },
      loader: TranslationLoader,
    }),
    provideTranslocoTranspiler(IcuTranspiler),
    provideAppInitializer(async () => {
      const session = inject(SessionStore);
      const language = inject(LanguageStore);
      const preferences = inject(PreferencesStore);
      await session.refresh();
      const me = session.me();
      if (me) preferences.suggest(me.locale);
      await language.show();
    }),
  ];
}
