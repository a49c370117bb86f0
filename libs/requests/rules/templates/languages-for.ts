import { templateLanguages, type TemplateLanguage } from '@rogatory/requests/contract';

/**
 * The languages of both sides (BCP 47) in which standard texts exist: those of the other side first,
 * then the own ones, and English where neither side has it as its own.
 */
export function languagesFor(
  ownLanguages: readonly string[],
  theirLanguages: readonly string[],
): TemplateLanguage[] {
  const spoken = [...theirLanguages, ...ownLanguages, 'en'].flatMap((tag) => {
    const [primary] = tag.toLowerCase().split('-');
    return templateLanguages.find((language) => language === primary) ?? [];
  });
  return [...new Set(spoken)];
}
