import { clockActs } from '@rogatory/requests/contract';
import ar from '../i18n/ar.json';
import en from '../i18n/en.json';
import fr from '../i18n/fr.json';

it.each(Object.entries({ ar, en, fr }))('says what each clock measures in %s', (_, words) => {
  expect(Object.keys(words.actBrief)).toEqual(expect.arrayContaining([...clockActs]));
});
