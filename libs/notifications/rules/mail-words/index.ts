import { arabic } from './arabic';
import { english } from './english';
import { french } from './french';
import type { MailWords } from './words';

export { mailKindOf, mailKinds, type MailKind } from './mail-kind';
export type { MailWords } from './words';

/** The words of the reader's language where mails speak it, English otherwise. */
export function mailWords(locale: string): { language: 'en' | 'fr' | 'ar'; words: MailWords } {
  const [language] = locale.split('-');
  if (language === 'fr') return { language, words: french };
  if (language === 'ar') return { language, words: arabic };
  return { language: 'en', words: english };
}
