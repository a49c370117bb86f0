import { DOCUMENT } from '@angular/common';
import { Injectable, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PreferencesStore, type Language } from '../preferences/preferences.store';
import { languageFacts } from './language-facts';

/** The language on screen: its words are loaded before the page turns to it. */
@Injectable({ providedIn: 'root' })
export class LanguageStore {
  private readonly translations = inject(TranslocoService);
  private readonly preferences = inject(PreferencesStore);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly shown = signal<Language>(this.preferences.language());

  readonly language = this.shown.asReadonly();
  readonly locale = computed(() => languageFacts[this.shown()].locale);
  readonly direction = computed(() => languageFacts[this.shown()].direction);

  /** Loads and shows the preferred language. */
  async show(): Promise<void> {
    const language = this.preferences.language();
    await firstValueFrom(this.translations.load(language));
    this.translations.setActiveLang(language);
    this.root.lang = language;
    this.root.dir = languageFacts[language].direction;
    this.shown.set(language);
  }

  async choose(language: Language): Promise<void> {
    this.preferences.setLanguage(language);
    await this.show();
  }
}
