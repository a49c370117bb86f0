import { Injectable, computed, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from './language.store';

/** Numbers, States and languages as the reader's language writes them. */
@Injectable({ providedIn: 'root' })
export class LocaleNames {
  private readonly languages = inject(LanguageStore);
  private readonly translations = inject(TranslocoService);
  private readonly regions = computed(
    () => new Intl.DisplayNames(this.languages.locale(), { type: 'region' }),
  );
  private readonly tongues = computed(
    () => new Intl.DisplayNames(this.languages.locale(), { type: 'language' }),
  );

  /** A number, always in Latin digits. */
  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return new Intl.NumberFormat(this.languages.locale(), options).format(value);
  }

  /**
   * A State by its ISO 3166-1 alpha-2 code. Where the browser's name differs from the one States
   * use among themselves ('Viet Nam', 'Lao PDR'), the translations hold the latter.
   */
  jurisdiction(code: string): string {
    const key = `platform.region.${code}`;
    const known = this.translations.getTranslation(this.languages.language());
    if (key in known) return this.translations.translate(key);
    return this.regions().of(code) ?? code;
  }

  /** A language by its BCP 47 tag. */
  languageName(tag: string): string {
    return this.tongues().of(tag) ?? tag;
  }
}
