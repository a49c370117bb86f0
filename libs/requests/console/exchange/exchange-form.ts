import type { InstrumentCode } from '@rogatory/instruments/contract';
import { applyEach, maxLength, schema } from '@angular/forms/signals';
import type { Exchange } from '@rogatory/requests/contract';

/** What a thread can begin with beside a request. */
export type OtherExchange = Exclude<Exchange, 'request'>;

/** What is typed; one shape for both, so that nothing is lost on the way from one to the other. */
export type ExchangeForm = {
  title: string;
  reference: string;
  text: string;
  instrument: InstrumentCode | '';
  conditions: { text: string }[];
};

export const blankExchange: ExchangeForm = {
  title: '',
  reference: '',
  text: '',
  instrument: '',
  conditions: [{ text: '' }],
};

/** The longest texts that are kept. */
export const exchangeLimits = schema<ExchangeForm>((exchange) => {
  maxLength(exchange.title, 200);
  maxLength(exchange.reference, 120);
  maxLength(exchange.text, 10_000);
  applyEach(exchange.conditions, (condition) => maxLength(condition.text, 2_000));
});

/** Name of the first answer still missing; null when none is. */
export function missingOf(
  exchange: OtherExchange,
  authorityId: string,
  typed: ExchangeForm,
): 'authority' | 'title' | 'text' | 'instrument' | 'conditions' | null {
  if (authorityId === '') return 'authority';
  if (typed.title.trim() === '') return 'title';
  if (exchange === 'spontaneous_information') {
    if (typed.instrument === '') return 'instrument';
    if (conditionsOf(typed).length === 0) return 'conditions';
  }
  return typed.text.trim() === '' ? 'text' : null;
}

/** The conditions that say something. */
export function conditionsOf({ conditions }: ExchangeForm): string[] {
  return conditions.flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]));
}

/** The body of the command that begins the thread. */
export function bodyOf(
  exchange: OtherExchange,
  authorityId: string,
  typed: ExchangeForm,
  attachmentIds: readonly string[],
): Record<string, unknown> {
  const { title, reference, text, instrument } = typed;
  return {
    authorityId,
    title: title.trim(),
    ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    text,
    ...(exchange === 'spontaneous_information'
      ? { instrument, conditions: conditionsOf(typed) }
      : {}),
    ...(attachmentIds.length === 0 ? {} : { attachmentIds }),
  };
}
