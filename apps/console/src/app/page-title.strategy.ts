import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '@rogatory/platform/console';

/** Titles the window with the translated name of the page, in whatever language is shown. */
@Injectable({ providedIn: 'root' })
export class PageTitleStrategy extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly translations = inject(TranslocoService);
  private readonly languages = inject(LanguageStore);
  private readonly key = signal<string | null>(null);

  /** Translation key of the page in front. */
  readonly pageKey = this.key.asReadonly();

  constructor() {
    super();
    effect(() => {
      const key = this.key();
      this.languages.language();
      const name = this.translations.translate('shell.name');
      this.title.setTitle(key ? `${this.translations.translate(key)} · ${name}` : name);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(snapshot) ?? null);
  }
}
