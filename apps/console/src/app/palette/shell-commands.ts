import { computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import {
  CommandRegistry,
  LanguageStore,
  PreferencesStore,
  SessionStore,
  languageFacts,
  languages,
  type ConsoleCommand,
} from '@rogatory/platform/console';
import { ownPages } from '../pages/pages';

const themes = ['system', 'light', 'dark'] as const;

/** Places that are no page of the rail. */
const places = [
  { path: '/requests/new', words: 'shell.command.newRequest', permission: 'requests.draft' },
  { path: '/desk/team', words: 'shell.command.team', permission: 'requests.team' },
  ...ownPages.map(({ path, name, permission }) => ({ path, words: name, permission })),
] as const;

/** Offers what the shell itself can do: other places, language, light, signing out. */
export function offerShellCommands(): void {
  const router = inject(Router);
  const session = inject(SessionStore);
  const language = inject(LanguageStore);
  const preferences = inject(PreferencesStore);
  const registry = inject(CommandRegistry);
  const commands = computed((): readonly ConsoleCommand[] => {
    session.me();
    return [
      ...places
        .filter(({ permission }) => session.may(permission))
        .map(({ path, words }) => ({
          id: `go:${path}`,
          words,
          run: () => void router.navigateByUrl(path),
        })),
      ...languages
        .filter((one) => one !== language.language())
        .map((one) => ({
          id: `language:${one}`,
          words: 'shell.command.language',
          params: { language: languageFacts[one].name },
          run: () => void language.choose(one),
        })),
      ...themes
        .filter((theme) => theme !== preferences.theme())
        .map((theme) => ({
          id: `theme:${theme}`,
          words: `shell.command.theme.${theme}`,
          run: () => preferences.setTheme(theme),
        })),
      {
        id: 'sign-out',
        words: 'shell.account.signOut',
        run: () => {
          registry.forget();
          void session.signOut();
        },
      },
    ];
  });
  registry.contribute(commands);
}
