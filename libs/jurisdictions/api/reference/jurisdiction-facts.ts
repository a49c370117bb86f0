import {
  alpha2ToAlpha3,
  getAlpha2Codes,
  getName,
  type LocaleData,
  registerLocale,
} from 'i18n-iso-countries';
import arabic from 'i18n-iso-countries/langs/ar.json';
import english from 'i18n-iso-countries/langs/en.json';
import spanish from 'i18n-iso-countries/langs/es.json';
import french from 'i18n-iso-countries/langs/fr.json';
import russian from 'i18n-iso-countries/langs/ru.json';
import chinese from 'i18n-iso-countries/langs/zh.json';
import type { JurisdictionDto, NameLanguage } from '../../contract/index';
import { languagesOf } from './languages';
import { workingWeekOf } from './working-weeks';
import { zonesOf } from './zones';

const books: readonly LocaleData[] = [arabic, english, spanish, french, russian, chinese];

/** Assigned by users of the standard, not by ISO 3166-1. */
const notInStandard = new Set(['XK']);

/** Every jurisdiction of ISO 3166-1; Hong Kong and Macao have codes of their own in it. */
export function jurisdictionFacts(): readonly JurisdictionDto[] {
  for (const book of books) registerLocale(book);
  return Object.keys(getAlpha2Codes())
    .filter((code) => !notInStandard.has(code))
    .sort()
    .map((code) => ({
      code,
      alpha3: alpha2ToAlpha3(code) ?? '',
      names: namesOf(code),
      zones: [...zonesOf(code)],
      workingWeek: [...workingWeekOf(code).days],
      languages: [...languagesOf(code)],
    }));
}

function namesOf(code: string): Record<NameLanguage, string> {
  const inLanguage = (language: NameLanguage) => getName(code, language) ?? code;
  return {
    ar: inLanguage('ar'),
    zh: inLanguage('zh'),
    en: inLanguage('en'),
    fr: inLanguage('fr'),
    ru: inLanguage('ru'),
    es: inLanguage('es'),
  };
}
