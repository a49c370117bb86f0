import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { passagesOf } from './passages';
import type { SearchedRow } from './search-statements';

const content = contentOfDossier(dossiers.krKh, 'kh');
const row: SearchedRow = {
  id: 'file',
  direction: 'incoming',
  state: 'received',
  reference: 'KH-1',
  their_reference: 'KR-1',
  title: 'Fourteen captives',
  counterpart_jurisdiction: 'KR',
  counterpart_name: 'Ministry of Justice',
  risk_to_life: true,
  tlp: 'RED',
  updated_at: '2026-11-23T08:30:00Z',
  authority_id: 'kh',
  lead_authority_id: null,
  shared_at: '2026-11-23T08:30:00Z',
  content,
  unread: false,
  own_measures: ['M1'],
  known_measures: [{ code: 'M2', report: 'Frozen', ground: null }],
  thread: [
    {
      number: 1,
      payload: {
        text: 'Please find\u0065\u0301 enclosed',
        zone: 'Asia/Seoul',
        contentSha256: '0'.repeat(64),
        questions: [{ text: 'Which floor?', measureCode: 'M1' }],
        answers: [{ question: 1, text: 'The third' }],
        attachments: [{ id: '018f0000-0000-7000-8000-000000000000', name: 'plan-of-floor.pdf' }],
        outcomes: [{ outcome: 'in_part', report: 'Half' }],
      },
    },
  ],
  notes: ['Call the bank'],
  remarks: [
    { text: 'Enter before noon', authorityId: 'kh', assigneeAuthorityId: 'police' },
    { text: 'For the head alone', authorityId: 'kh', assigneeAuthorityId: null },
  ],
};
const texts = (of: SearchedRow, authorityId: string) =>
  passagesOf(of, authorityId).map(({ field, text }) => `${field}: ${text}`);

describe('What of a file is searched', () => {
  it('is what its page shows: the content, the thread, the notes', () => {
    expect(texts(row, 'kh')).toEqual(
      expect.arrayContaining([
        'reference: KH-1',
        'their_reference: KR-1',
        'title: Fourteen captives',
        'dispatch: Please findé enclosed',
        'question: Which floor?',
        'answer: The third',
        'attachment: plan-of-floor.pdf',
        'dispatch: Half',
        'measure: Frozen',
        'note: Call the bank',
        'remark: For the head alone',
      ]),
    );
  });

  it('is no word of ours, no hash and no identifier', () => {
    const all = texts(row, 'kh').join('\n');
    expect(all).not.toMatch(/in_part|Asia\/Seoul|0{64}|018f0000/);
  });

  it('is never the name of a sealed person', () => {
    const sealed = content.persons.filter((person) => person.sealed);
    expect(sealed).not.toEqual([]);
    const all = passagesOf(row, 'kh').filter(({ field }) => field === 'person');
    for (const { code, names } of sealed) {
      expect(
        all.filter((one) => one.code === code && names.some((n) => n.text === one.text)),
      ).toEqual([]);
    }
  });

  it('is for an executing authority its own measures, and what was said to it', () => {
    const seen = passagesOf(row, 'police');
    const codes = seen.filter(({ field }) => field === 'measure').map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['M1']));
    expect(seen.filter(({ field }) => field === 'remark').map(({ text }) => text)).toEqual([
      'Enter before noon',
    ]);
  });

  it('is nothing but references, title and own notes while information is not to be read', () => {
    const fields = passagesOf({ ...row, unread: true }, 'kh').map(({ field }) => field);
    expect(new Set(fields)).toEqual(
      new Set(['reference', 'their_reference', 'title', 'note', 'remark']),
    );
  });

  it('is its headings where nothing has been asked for yet', () => {
    expect(texts({ ...row, content: null, thread: [] }, 'kh')).toContain(
      'title: Fourteen captives',
    );
  });
});
