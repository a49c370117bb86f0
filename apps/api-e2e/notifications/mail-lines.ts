import { mailKinds, mailWords, type MailKind } from '@rogatory/notifications/rules';
import type { ReceivedMail } from './mail-server';

/** One line of a mail: to whom, about which file, what happened there. */
export interface MailLine {
  readonly to: string;
  readonly fileId: string;
  readonly kind: MailKind;
}

const { kinds, more } = mailWords('en').words;
const link = /\/requests\/([0-9a-f-]{36})$/;

/**
 * What a mailbox shows that folds mails of one Message-ID, line by line. Throws for a line about a
 * request that says nothing a mail may say.
 */
export function linesOf(mails: readonly ReceivedMail[]): MailLine[] {
  return folded(mails).flatMap((mail) => linesOfOne(mail));
}

/** How much more such a mailbox is told to look for in the console: a long mail ends with that. */
export function leftToConsole(mails: readonly ReceivedMail[]): number {
  const [before = '', after = ''] = more.split('{count}');
  return folded(mails)
    .flatMap(({ text = '' }) => text.split('\n'))
    .filter((line) => line.startsWith(before) && line.endsWith(after))
    .map((line) => Number(line.slice(before.length, line.length - after.length)))
    .filter((count) => Number.isInteger(count))
    .reduce((sum, count) => sum + count, 0);
}

function folded(mails: readonly ReceivedMail[]): ReceivedMail[] {
  return [...new Map(mails.map((mail) => [mail.messageId, mail])).values()];
}

function linesOfOne({ text = '', to }: ReceivedMail): MailLine[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const fileId = link.exec(line)?.[1];
    if (fileId === undefined) return [];
    const said = lines[index - 1] ?? '';
    const kind = mailKinds.find((one) => said.endsWith(`: ${kinds[one]}`));
    if (kind === undefined) throw new Error(`A mail says: ${said}`);
    return to.map((address) => ({ to: address, fileId, kind }));
  });
}
