import { Injectable, computed, inject, resource } from '@angular/core';
import { LanguageStore, LocaleNames } from '@rogatory/platform/console';
import { RequestsApi, type AuthorityEntry } from '../requests-api';

/** All States by name in the reader's language, and the authorities known in each. */
@Injectable({ providedIn: 'root' })
export class States {
  private readonly api = inject(RequestsApi);
  private readonly names = inject(LocaleNames);
  private readonly language = inject(LanguageStore);
  private readonly jurisdictions = resource({ loader: () => this.api.jurisdictions() });
  private readonly authorities = resource({ loader: () => this.api.authorities({}) });

  readonly loading = computed(() => this.authorities.isLoading());
  readonly all = computed(() => {
    const language = this.language.language();
    // A State is offered when its authorities are known too: choosing it chooses one of them.
    const list = this.jurisdictions.hasValue() && !this.loading() ? this.jurisdictions.value() : [];
    return list
      .map(({ code, zones }) => ({ code, zones, name: this.names.jurisdiction(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  });
  private readonly known = computed<readonly AuthorityEntry[]>(() =>
    this.authorities.hasValue() ? this.authorities.value() : [],
  );

  authority(id: string): AuthorityEntry | null {
    return this.known().find((authority) => authority.id === id) ?? null;
  }

  /** Authorities of a State that may receive a request: central first, then those that receive directly. */
  receiving(jurisdiction: string): readonly AuthorityEntry[] {
    const own = this.known().filter((authority) => authority.jurisdiction === jurisdiction);
    return [
      ...own.filter((authority) => authority.kind === 'central'),
      ...own.filter(
        (authority) =>
          authority.kind === 'competent' && authority.centralAuthorityId === authority.id,
      ),
    ];
  }
}
