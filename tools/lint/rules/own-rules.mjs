import { noUntranslatedText } from './no-untranslated-text.mjs';

/** The lint rules of this workspace. */
export const ownRules = {
  rules: { 'no-untranslated-text': noUntranslatedText },
};
