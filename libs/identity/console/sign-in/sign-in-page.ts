import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LanguageStore,
  PreferencesStore,
  ProblemWords,
  SessionStore,
  languageFacts,
  languages,
  problemOf,
  type Language,
} from '@rogatory/platform/console';
import { Button, Control, Field, Icon, Logo, Tag } from '@rogatory/ui';
import { TwoFilesDiagram } from './two-files-diagram';

/** An address of this console; anything else would lead a person away after signing in. */
const ownAddress = /^\/(?![/\\])/;

/** Sign in with e-mail and password, in the language one reads. */
@Component({
  selector: 'rg-sign-in-page',
  imports: [Button, Control, Field, FormsModule, Icon, Logo, Tag, TranslocoPipe, TwoFilesDiagram],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  /** Where the person wanted to go before being asked to sign in. */
  readonly then = input<string>();

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly words = inject(ProblemWords);
  private readonly preferences = inject(PreferencesStore);
  private readonly languageStore = inject(LanguageStore);
  private readonly emailField = viewChild.required<ElementRef<HTMLInputElement>>('emailField');
  private readonly passwordField =
    viewChild.required<ElementRef<HTMLInputElement>>('passwordField');

  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  /** Fields are marked only once somebody tried. */
  protected readonly tried = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly emailMissing = computed(() => this.tried() && this.email().trim() === '');
  protected readonly passwordMissing = computed(() => this.tried() && this.password() === '');

  protected readonly offered = languages.map((language) => ({
    language,
    name: languageFacts[language].name,
  }));
  protected readonly language = this.languageStore.language;

  constructor() {
    afterNextRender(() => this.emailField().nativeElement.focus());
  }

  protected async signIn(): Promise<void> {
    if (this.busy()) return;
    this.tried.set(true);
    this.failure.set(null);
    if (this.emailMissing()) return this.emailField().nativeElement.focus();
    if (this.passwordMissing()) return this.passwordField().nativeElement.focus();
    this.busy.set(true);
    try {
      const me = await this.session.signIn(this.email().trim(), this.password());
      this.preferences.suggest(me.locale);
    } catch (error) {
      this.failure.set(this.words.say(problemOf(error)));
      this.passwordField().nativeElement.select();
      return;
    } finally {
      this.busy.set(false);
    }
    await this.languageStore.show();
    await this.router.navigateByUrl(this.destination(), { replaceUrl: true });
  }

  protected async choose(language: Language): Promise<void> {
    this.failure.set(null);
    await this.languageStore.choose(language);
  }

  private destination(): string {
    const wanted = this.then() ?? '/';
    return ownAddress.test(wanted) ? wanted : '/';
  }
}
