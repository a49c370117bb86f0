import { Injectable, computed, inject, resource } from '@angular/core';
import { LanguageStore } from '@rogatory/platform/console';
import { LawApi } from './law-api';
import { LawWords } from './law-words';

/** A jurisdiction as one chooses it. */
export interface JurisdictionChoice {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  /** Everything it may be looked for by, in lower case. */
  readonly searched: string;
}

/** All jurisdictions by name in the reader's language, read once. */
@Injectable({ providedIn: 'root' })
export class JurisdictionChoices {
  private readonly api = inject(LawApi);
  private readonly words = inject(LawWords);
  private readonly language = inject(LanguageStore);
  private readonly answer = resource({ loader: () => this.api.jurisdictions() });

  readonly loading = this.answer.isLoading;
  readonly failed = computed(() => this.answer.error() !== undefined);
  readonly all = computed<readonly JurisdictionChoice[]>(() => {
    const language = this.language.language();
    const list = this.answer.hasValue() ? this.answer.value() : [];
    return list
      .map(({ code, alpha3, names }) => {
        const name = this.words.jurisdiction(code);
        const searched = [name, code, alpha3, ...Object.values(names)].join('\n').toLowerCase();
        return { code, name, searched };
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  });

  refresh(): void {
    this.answer.reload();
  }
}
