import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { InstrumentCode, LawText } from '@rogatory/instruments/contract';
import { LanguageStore, LocaleNames } from '@rogatory/platform/console';

export type WordParams = Readonly<Record<string, string | number>>;

/** Statements of law, dates and names in the reader's language. Reads the language as a signal. */
@Injectable({ providedIn: 'root' })
export class LawWords {
  private readonly translations = inject(TranslocoService);
  private readonly languages = inject(LanguageStore);
  readonly language = this.languages.language;
  private readonly names = inject(LocaleNames);

  say(key: string, params: WordParams = {}): string {
    this.language();
    return this.translations.translate(key, params);
  }

  /** A statement in the language on screen, in English where that one is missing. */
  text(law: LawText): string {
    return law[this.language()] || law.en;
  }

  /** The language of what `text` says, where it is not that of the page. */
  langOf(law: LawText): string | null {
    return law[this.language()] ? null : 'en';
  }

  /** 'UNTOC Art. 18'; a bilateral treaty bears its whole name, as its code names any of them. */
  shortName({ instrument, name }: { instrument: InstrumentCode; name: LawText }): string {
    return instrument === 'BILATERAL'
      ? this.text(name)
      : this.say(`instruments.code.${instrument}`);
  }

  jurisdiction(code: string): string {
    return this.names.jurisdiction(code);
  }

  measure(type: string): string {
    return this.say(`instruments.measure.${type}`);
  }

  offence(category: string): string {
    return this.say(`instruments.offence.${category}`);
  }

  /** '29 Sep 2003' for a calendar date. */
  date(date: string): string {
    const instant = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
    return new Intl.DateTimeFormat(this.languages.locale(), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(instant);
  }

  number(value: number): string {
    return this.names.number(value, { maximumFractionDigits: 2 });
  }

  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.languages.locale(), { type: 'conjunction' }).format(words);
  }
}
