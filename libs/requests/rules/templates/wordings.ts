import type { TemplateKind, TemplateLanguage } from '@rogatory/requests/contract';
import ar from './wording/ar.json';
import de from './wording/de.json';
import en from './wording/en.json';
import es from './wording/es.json';
import fr from './wording/fr.json';
import pt from './wording/pt.json';
import ru from './wording/ru.json';
import zh from './wording/zh.json';

/** The standard texts of one language; `{name}` stands for a fact of the file. */
export type Wording = {
  /** What stands above each text, line by line. */
  heading: readonly string[];
  /** The line that names the measures, above texts that are about some. */
  measures: string;
  /** What stands below each text. */
  closing: readonly string[];
  texts: Readonly<Record<TemplateKind, string>>;
};

export const wordings: Readonly<Record<TemplateLanguage, Wording>> = {
  en,
  fr,
  es,
  ar,
  zh,
  ru,
  pt,
  de,
};
