import { mailKinds, mailWords, type MailKind } from '@rogatory/notifications/rules';
import type { ReceivedMail } from './mail-server';

/** One line of a mail: to whom, about which file, what happened there. */
export interface MailLine {
  readonly to: string;
  readonly fileId: string;
  readonly kind: MailKind;
}

const { kinds } = mailWords('en').words;
const link = /\/requests\/([0-9a-f-]{36})$/;

/**
 * What a mailbox shows that folds mails of one Message-ID, line by line. Throws for a line about a
 * request that says nothing a mail may say.
 */
export function linesOf(mails: readonly ReceivedMail[]): MailLine[] {
  const folded = new Map(mails.map((mail) => [mail.messageId, mail]));
  return [...folded.values()].flatMap((mail) => linesOfOne(mail));
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
