import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { GrantableScopeDto } from '@rogatory/identity/contract';

/** A scope as a person reads it. */
export interface WordedScope {
  readonly name: string;
  /** What it lets a system do; the name itself where nobody has worded it. */
  readonly words: string;
  readonly worded: boolean;
}

export interface ScopeGroup {
  readonly domain: string;
  readonly heading: string;
  readonly scopes: readonly WordedScope[];
}

/** Says permissions in words, by the domain they belong to. */
@Injectable({ providedIn: 'root' })
export class ScopeWords {
  private readonly translations = inject(TranslocoService);

  say(name: string): WordedScope {
    const words = this.known(`identity.scope.${name}`);
    return { name, words: words ?? name, worded: words !== null };
  }

  /** In the order in which the API names them, each domain once. */
  grouped(scopes: readonly GrantableScopeDto[]): ScopeGroup[] {
    const domains = [...new Set(scopes.map(({ name }) => domainOf(name)))];
    return domains.map((domain) => ({
      domain,
      heading: this.known(`identity.scopeGroup.${domain}`) ?? domain,
      scopes: scopes
        .filter(({ name }) => domainOf(name) === domain)
        .map(({ name }) => this.say(name)),
    }));
  }

  private known(key: string): string | null {
    const all = this.translations.getTranslation(this.translations.getActiveLang());
    return key in all ? this.translations.translate(key) : null;
  }
}

function domainOf(permission: string): string {
  return permission.split('.')[0] ?? permission;
}
