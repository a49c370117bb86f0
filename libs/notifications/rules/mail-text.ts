import type { Capacity, NoticeCause } from '@rogatory/notifications/contract';
import { mailWords, mailKindOf, type MailKind } from './mail-words/index';

/** What a mail may know of a notice: no name, no text, no date. */
export type MailedNotice = {
  cause: NoticeCause;
  capacity: Capacity;
  act: string | null;
  figure: number | null;
  urgent: boolean;
  fileId: string | null;
  /** The own reference; null for sealed files, whose existence no mail betrays. */
  reference: string | null;
};

export type MailText = { subject: string; text: string; language: 'en' | 'fr' | 'ar' };

/** Longer mails are read by nobody: the rest stands in the console. */
const mostLines = 40;

/**
 * A mail about notices: the own reference, the kind of what happened and a link. It passes through
 * machines that the product knows nothing of, so it holds nothing of any case.
 */
export function mailText(
  notices: readonly MailedNotice[],
  locale: string,
  consoleAddress: string,
): MailText {
  const { language, words } = mailWords(locale);
  const [only] = notices;
  const single = notices.length === 1 && only !== undefined;
  const subject = single
    ? subjectOf(only, words)
    : words.several.replace('{count}', String(notices.length));
  const lines = notices
    .slice(0, mostLines)
    .flatMap((notice) => [`${lineOf(notice, words)}`, linkOf(notice, consoleAddress), '']);
  const rest = notices.length - mostLines;
  const text = [
    ...lines,
    ...(rest > 0
      ? [words.more.replace('{count}', String(rest)), `${consoleAddress}/notices`, '']
      : []),
    words.nothingInside,
    words.howToBeTold,
    `${consoleAddress}/preferences/notifications`,
    '',
  ].join('\n');
  return { subject, text, language };
}

type Words = ReturnType<typeof mailWords>['words'];

function subjectOf(notice: MailedNotice, words: Words): string {
  if (notice.reference === null && notice.fileId !== null) return words.sealed;
  return lineOf(notice, words);
}

function lineOf(notice: MailedNotice, words: Words): string {
  if (notice.fileId === null) {
    return words.figure.replace('{count}', String(notice.figure ?? 0));
  }
  if (notice.reference === null) return words.sealed;
  const kind: MailKind = mailKindOf(notice.cause);
  return `${notice.reference}: ${words.kinds[kind]}`;
}

function linkOf({ fileId }: MailedNotice, consoleAddress: string): string {
  return fileId === null ? `${consoleAddress}/network` : `${consoleAddress}/requests/${fileId}`;
}
