import { Component, computed, inject, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  CommandRegistry,
  DateFormatter,
  LanguageStore,
  LocaleNames,
  NamedPanel,
  PreferencesStore,
  SessionStore,
  WallClock,
  languageFacts,
  languages,
} from '@rogatory/platform/console';
import { Avatar, Icon, Kbd, Logo, Menu, PersonName, type MenuItem } from '@rogatory/ui';
import { PageTitleStrategy } from '../page-title.strategy';
import { ownPages, type OwnPage } from '../pages/pages';

const themes = ['system', 'light', 'dark'] as const;
const themeIcons = { system: 'sun-moon', light: 'sun', dark: 'moon' } as const;

/** Where one is, when it is here, who one acts as; search, language, light and account. */
@Component({
  selector: 'rg-top-bar',
  imports: [Avatar, Icon, Kbd, Logo, Menu, NamedPanel, PersonName, RouterLink, TranslocoPipe],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
})
export class TopBar {
  readonly searchAsked = output();

  private readonly session = inject(SessionStore);
  private readonly commands = inject(CommandRegistry);
  private readonly router = inject(Router);
  private readonly translations = inject(TranslocoService);
  private readonly languageStore = inject(LanguageStore);
  private readonly preferences = inject(PreferencesStore);
  private readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  private readonly clock = inject(WallClock);
  protected readonly pageKey = inject(PageTitleStrategy).pageKey;

  protected readonly me = this.session.me;
  protected readonly today = computed(() => this.dates.longDate(this.clock.now()));
  protected readonly time = computed(() => this.dates.time(this.clock.now()));
  protected readonly place = computed(() => this.dates.place(this.dates.here()));
  /** 'central authority, Republic of Korea'; a network's secretariat has no State. */
  protected readonly capacity = computed(() => {
    const authority = this.me()?.authority;
    if (!authority) return '';
    this.languageStore.language();
    const kind = this.translations.translate(`shell.authority.${authority.kind}`);
    const where = authority.networkCode ?? this.names.jurisdiction(authority.jurisdiction);
    return this.translations.translate('shell.capacity', { kind, where });
  });

  protected readonly shortLanguage = computed(
    () => languageFacts[this.languageStore.language()].short,
  );
  protected readonly languageItems = computed<MenuItem[]>(() =>
    languages.map((language) => ({
      id: language,
      label: languageFacts[language].name,
      lang: language,
      chosen: language === this.languageStore.language(),
    })),
  );
  protected readonly themeIcon = computed(() => themeIcons[this.preferences.theme()]);
  protected readonly themeItems = computed<MenuItem[]>(() => {
    this.languageStore.language();
    return themes.map((theme) => ({
      id: theme,
      label: this.translations.translate(`shell.theme.${theme}`),
      icon: themeIcons[theme],
      chosen: theme === this.preferences.theme(),
    }));
  });
  protected readonly accountItems = computed<MenuItem[]>(() => {
    this.languageStore.language();
    const note = this.me()?.email ?? '';
    return [
      ...this.ownPages().map(({ path, name, icon }) => ({
        id: path,
        label: this.translations.translate(name),
        icon,
      })),
      {
        id: 'out',
        label: this.translations.translate('shell.account.signOut'),
        icon: 'log-out',
        note,
      },
    ];
  });

  private ownPages(): readonly OwnPage[] {
    return ownPages.filter(({ permission }) => this.session.may(permission));
  }

  protected async chooseLanguage(id: string): Promise<void> {
    const language = languages.find((candidate) => candidate === id);
    if (language) await this.languageStore.choose(language);
  }

  protected chooseTheme(id: string): void {
    const theme = themes.find((candidate) => candidate === id);
    if (theme) this.preferences.setTheme(theme);
  }

  protected async account(id: string): Promise<void> {
    // The frame leads to the sign-in page once nobody is signed in.
    if (id === 'out') {
      this.commands.forget();
      await this.session.signOut();
    }
    const page = this.ownPages().find(({ path }) => path === id);
    if (page !== undefined) await this.router.navigateByUrl(page.path);
  }
}
