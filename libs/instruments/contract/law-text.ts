/** A statement of law in plain words, in the languages the console is kept in. */
export type LawText = { en: string; fr: string; ar: string };
export const lawTextLanguages = ['en', 'fr', 'ar'] as const satisfies readonly (keyof LawText)[];
