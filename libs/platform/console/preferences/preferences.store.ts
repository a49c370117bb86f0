import { DOCUMENT } from '@angular/common';
import { Injectable, computed, effect, inject, signal } from '@angular/core';

/** `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark';

export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'rogatory.preferences';

interface Preferences {
  theme: Theme;
  /** Null until the person chose: then the account's and the browser's language count. */
  language: Language | null;
}

function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The first language we offer among BCP 47 tags; English if none. */
export function bestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.split('-')[0];
    if (isLanguage(base)) return base;
  }
  return 'en';
}

function stored(): Preferences {
  const preferences: Preferences = { theme: 'system', language: null };
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof value !== 'object' || value === null) return preferences;
    if ('theme' in value && (value.theme === 'light' || value.theme === 'dark'))
      preferences.theme = value.theme;
    if ('language' in value && isLanguage(value.language)) preferences.language = value.language;
  } catch {
    // A broken or forbidden storage only costs the remembered choice.
  }
  return preferences;
}

/** Theme and language of this browser; nothing about a case is ever stored here. */
@Injectable({ providedIn: 'root' })
export class PreferencesStore {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly preferences = signal(stored());
  private readonly suggested = signal<Language>(bestLanguage(navigator.languages));

  readonly theme = computed(() => this.preferences().theme);
  readonly language = computed(() => this.preferences().language ?? this.suggested());

  constructor() {
    effect(() => {
      const theme = this.theme();
      if (theme === 'system') this.root.removeAttribute('data-theme');
      else this.root.setAttribute('data-theme', theme);
    });
  }

  setTheme(theme: Theme): void {
    this.keep({ ...this.preferences(), theme });
  }

  setLanguage(language: Language): void {
    this.keep({ ...this.preferences(), language });
  }

  /** The account's language, which a choice made in this browser outranks. */
  suggest(locale: string): void {
    this.suggested.set(bestLanguage([locale, ...navigator.languages]));
  }

  private keep(preferences: Preferences): void {
    this.preferences.set(preferences);
    try {
      localStorage.setItem(storageKey, JSON.stringify(preferences));
    } catch {
      // Storage may be forbidden; the choice then holds until the page is closed.
    }
  }
}
