import type { Language } from '../preferences/preferences.store';

/** What a language needs beside its words. */
export interface LanguageFacts {
  /** Its own name in its own script. */
  readonly name: string;
  /** Short sign for the top bar. */
  readonly short: string;
  readonly direction: 'ltr' | 'rtl';
  /** Locale for dates and numbers: Gregorian calendar and Latin digits everywhere. */
  readonly locale: string;
}

export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', short: 'EN', direction: 'ltr', locale: 'en-GB' },
  fr: { name: 'Français', short: 'FR', direction: 'ltr', locale: 'fr-FR' },
  ar: { name: 'العربية', short: 'العربية', direction: 'rtl', locale: 'ar-EG-u-ca-gregory-nu-latn' },
};
