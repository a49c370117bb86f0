import { Injectable, computed, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '@rogatory/platform/console';
import { CalculatorStore } from './calculator.store';

/** A fault of one answer, by JSON pointer into the question. */
type Fault = { pointer: string; words: string };

/** What is wrong with which answer, said at its field. */
@Injectable()
export class CalculatorFaults {
  private readonly store = inject(CalculatorStore);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  readonly all = computed<readonly Fault[]>(() => {
    const question = this.store.question();
    if (question.state === 'impossible') {
      return [{ pointer: question.pointer, words: this.say(question.reason) }];
    }
    const fields = this.store.problem()?.fields ?? [];
    return fields.map(({ pointer, code }) => ({
      pointer,
      words: this.say(code.split('.').at(-1) ?? code),
    }));
  });

  /** The words of the first fault at one of the fields or inside it; null while all is well there. */
  at(...fields: readonly string[]): string | null {
    const fault = this.all().find(({ pointer }) =>
      fields.some((field) => pointer === field || pointer.startsWith(`${field}/`)),
    );
    return fault?.words ?? null;
  }

  /** Which rows of a list are meant: '/suspensions/1/to' is row 1. A fault of the whole names none. */
  rows(field: string): readonly number[] {
    return this.all()
      .filter(({ pointer }) => pointer.startsWith(`${field}/`))
      .map(({ pointer }) => Number(pointer.slice(field.length + 1).split('/')[0]))
      .filter(Number.isInteger);
  }

  private say(reason: string): string {
    const language = this.language.language();
    const own = `deadlines.fault.${reason}`;
    const known = own in this.translations.getTranslation(language);
    return this.translations.translate(known ? own : 'deadlines.fault.unusable');
  }
}
