import {
  clockStepCodes,
  stepCodes,
  warningCodes,
  wordedSourceCodes,
} from '@rogatory/deadlines/rules';
import { clockActs } from '@rogatory/requests/contract';
import { IntlMessageFormat } from 'intl-messageformat';
import ar from '../i18n/ar.json';
import en from '../i18n/en.json';
import fr from '../i18n/fr.json';

const languages = { en, fr, ar };

function words(node: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null
          ? Object.entries(at).find(([k]) => k === key)?.[1]
          : at,
      node,
    );
}

describe.each(Object.entries(languages))('in %s', (language, translations) => {
  it.each([...stepCodes, ...clockStepCodes])('the step %s has words', (code) => {
    const text = words(translations, `step.${code}`);
    expect(typeof text).toBe('string');
    expect(() => new IntlMessageFormat(String(text), language)).not.toThrow();
  });

  it.each([...warningCodes])('the warning %s has words', (code) => {
    expect(typeof words(translations, `warning.${code}`)).toBe('string');
  });

  it.each([...wordedSourceCodes])('the source %s has words', (code) => {
    expect(typeof words(translations, `source.${code}`)).toBe('string');
  });

  it.each([...clockActs])('what the clock %s measures has a name', (act) => {
    expect(typeof words(translations, `clockName.${act}`)).toBe('string');
  });
});
