import { noticeCauses } from '@rogatory/notifications/contract';
import { mailText, type MailedNotice } from './mail-text';

const notice: MailedNotice = {
  cause: 'question_arrived',
  capacity: 'responsible',
  act: 'answer_questions',
  figure: null,
  urgent: false,
  fileId: '0190f5fe-7c00-7a00-8000-000000000001',
  reference: 'KR-2026-14',
};
const address = 'https://rogatory.example';

describe('A mail', () => {
  it('holds the own reference, the kind of what happened and a link', () => {
    const { subject, text } = mailText([notice], 'en', address);
    expect(subject).toBe('KR-2026-14: a question waits for an answer');
    expect(text).toContain(`${address}/requests/${notice.fileId}`);
    expect(text).toContain('says nothing of the case');
  });

  it.each(noticeCauses.filter((cause) => cause !== 'duties_passed'))(
    'about a sealed request says nothing of it, not even its reference (%s)',
    (cause) => {
      for (const locale of ['en', 'fr', 'ar']) {
        const plain = mailText([{ ...notice, reference: null }], locale, address);
        const sealed = mailText([{ ...notice, cause, reference: null }], locale, address);
        expect(sealed.subject).toBe(plain.subject);
        expect(sealed.subject).not.toMatch(/\d/);
      }
    },
  );

  it('speaks the reader’s language where it can, and English otherwise', () => {
    expect(mailText([notice], 'fr', address)).toMatchObject({ language: 'fr' });
    expect(mailText([notice], 'ar', address).subject).toContain('سؤال');
    expect(mailText([notice], 'zh', address)).toMatchObject({ language: 'en' });
  });

  it('about several things names none of them in its subject', () => {
    const { subject, text } = mailText([notice, notice, notice], 'en', address);
    expect(subject).toBe('3 things wait for you');
    expect(text.match(/KR-2026-14/g)).toHaveLength(3);
  });

  it('to a coordinator holds a figure and the way to the figures, no request', () => {
    const figure = { ...notice, cause: 'duties_passed' as const, figure: 7, fileId: null };
    const { text } = mailText([{ ...figure, reference: null }], 'en', address);
    expect(text).toContain(': 7');
    expect(text).not.toContain('/requests/');
  });
});
