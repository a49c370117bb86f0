import { Injectable, inject } from '@angular/core';
import type { ReasonDto } from '@rogatory/instruments/contract';
import { LawWords, type WordParams } from '../law-words';

/** Says why an instrument applies or does not: the sentence of the reason's code, in words. */
@Injectable({ providedIn: 'root' })
export class ReasonWords {
  private readonly words = inject(LawWords);

  say(reason: Pick<ReasonDto, 'code' | 'params'>): string {
    return this.words.say(`instruments.reason.${reason.code}`, this.worded(reason.params));
  }

  /** Codes among the parameters become names; what is no code stays as it is. */
  private worded(params: WordParams): WordParams {
    const language = this.words.language();
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        // A statement of a Party comes in each language: `statement`, `statement_fr`, `statement_ar`.
        const translated = params[`${name}_${language}`];
        return [name, translated ?? this.word(name, value)];
      }),
    );
  }

  private word(name: string, value: string | number): string | number {
    if (typeof value === 'number') return name === 'count' ? value : this.words.number(value);
    switch (name) {
      case 'jurisdiction':
        return this.words.jurisdiction(value);
      case 'measure':
        return this.words.measure(value);
      case 'offence':
        return this.words.offence(value);
      case 'date':
        return this.words.date(value);
      default:
        return value;
    }
  }
}
