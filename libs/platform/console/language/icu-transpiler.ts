import { Injectable } from '@angular/core';
import type { TranspileParams, TranslocoTranspiler } from '@jsverse/transloco';
import { IntlMessageFormat } from 'intl-messageformat';
import { languageFacts } from './language-facts';
import { marked, withArticles } from './states-in-sentences';
import { bestLanguage } from '../preferences/preferences.store';

/** Formats ICU messages by interpreting them: nothing is compiled to code, as the CSP demands. */
@Injectable({ providedIn: 'root' })
export class IcuTranspiler implements TranslocoTranspiler {
  private readonly messages = new Map<string, IntlMessageFormat>();
  private locale = languageFacts.en.locale;

  transpile({ value, params = {} }: TranspileParams): unknown {
    if (typeof value !== 'string' || !value.includes('{')) return value;
    const english = this.locale === languageFacts.en.locale;
    const said = this.message(value).format(this.clean(params, english));
    return english && typeof said === 'string' ? withArticles(said) : said;
  }

  onLangChanged(language: string): void {
    this.locale = languageFacts[bestLanguage([language])].locale;
  }

  private message(text: string): IntlMessageFormat {
    const key = `${this.locale}\n${text}`;
    const known = this.messages.get(key);
    if (known) return known;
    const message = new IntlMessageFormat(text, this.locale);
    this.messages.set(key, message);
    return message;
  }

  /**
   * A missing value becomes empty rather than an exception in the middle of a page. Names of States
   * are marked where the language writes them otherwise in a sentence.
   */
  private clean(
    params: NonNullable<TranspileParams['params']>,
    inSentence: boolean,
  ): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]: [string, unknown]) => {
        if (typeof value === 'number') return [name, value];
        const text = String(value ?? '');
        return [name, inSentence ? marked(name, text) : text];
      }),
    );
  }
}
