import { Injectable, inject } from '@angular/core';
import { LanguageStore, LocaleNames } from '@rogatory/platform/console';

/** A count of files in figures; one that stops at its bound says so: '1,000+'. */
@Injectable({ providedIn: 'root' })
export class CountWords {
  private readonly names = inject(LocaleNames);
  private readonly language = inject(LanguageStore);

  say({ count, more }: { count: number; more: boolean }): string {
    this.language.language();
    const figure = this.names.number(count);
    return more ? `${figure}+` : figure;
  }
}
