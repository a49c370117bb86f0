import type { MailKind } from './mail-kind';

/** What mails say in one language. */
export type MailWords = {
  kinds: Readonly<Record<MailKind, string>>;
  /** Stands for everything about a sealed file. */
  sealed: string;
  several: string;
  more: string;
  figure: string;
  nothingInside: string;
  howToBeTold: string;
};
