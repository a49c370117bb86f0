import type { InstrumentDto, ProvisionDto } from '@rogatory/instruments/contract';
import {
  draftFrom,
  mayBeLeftOut,
  missingAnswer,
  proposalOf,
  treatyId,
  type TreatyDraft,
} from './treaty-draft';

function provision(text: string): ProvisionDto {
  return {
    article: 'Art. 1',
    text: { en: text, fr: text, ar: text },
    provenance: {
      source: 'Model Treaty',
      asOf: '2026-11-22',
      confidence: 'high',
      verifiedBy: null,
      verifiedOn: null,
    },
  };
}

const template: InstrumentDto = {
  code: 'BILATERAL',
  id: 'BILATERAL',
  rank: 'bilateral',
  name: { en: 'template', fr: 'modèle', ar: 'نموذج' },
  citation: 'Bilateral treaty',
  assistanceArticle: 'Art. 1',
  binding: true,
  adoptedOn: null,
  inForceFrom: null,
  inForceUntil: null,
  scope: {
    ...provision('Any offence'),
    offences: [],
    seriousFromYears: null,
    needsTransnationalGroup: false,
    electronicEvidenceOfAnyOffence: false,
  },
  assistance: [{ ...provision('Bank records'), measures: ['bank_records'] }],
  excluded: [],
  channels: [{ ...provision('Central authorities'), kind: 'central_authority', when: 'ordinary' }],
  language: provision('The language of the requested State'),
  contents: [],
  grounds: [
    { ...provision('Political offence'), code: 'political', nature: 'discretionary' },
    { ...provision('Security'), code: 'security', nature: 'discretionary' },
  ],
  noGrounds: [],
  dualCriminality: { ...provision('May be asked for'), test: 'optional' },
  postponement: [],
  confidentiality: [],
  use: [],
  costs: [],
  return: [],
  parties: [],
  provenance: provision('').provenance,
};

const pointers = [
  '/scope',
  '/assistance/0',
  '/channels/0',
  '/language',
  '/dualCriminality',
  '/grounds/0',
  '/grounds/1',
];

function complete(): TreatyDraft {
  const text = { en: 'said', fr: 'dit', ar: 'قيل' };
  const draft = draftFrom(pointers.map((pointer) => ({ pointer, text })));
  return {
    ...draft,
    first: 'TH',
    second: 'KR',
    name: { en: 'Treaty', fr: 'Traité', ar: 'معاهدة' },
    citation: 'Korea–Thailand treaty of 2003',
    assistanceArticle: 'Art. 1',
    adoptedOn: '2003-08-25',
    inForceFrom: '2005-04-06',
    rows: draft.rows.map((row, at) => ({
      ...row,
      article: `Art. ${at + 2}`,
      kept: row.pointer !== '/grounds/0',
    })),
    source: 'Treaty collection',
    reason: 'Missing from the register',
  };
}

describe('A bilateral treaty made from the template', () => {
  it('bears the codes of both States and the year of the treaty', () => {
    expect(treatyId(complete())).toBe('KR-TH-2003');
  });

  it('binds both States from its first day and rests on the source named', () => {
    const { value, effectiveFrom } = proposalOf(template, complete(), '2026-11-22');
    expect(effectiveFrom).toBe('2005-04-06');
    expect(value).toMatchObject({
      id: 'KR-TH-2003',
      inForceFrom: '2005-04-06',
      parties: [
        { jurisdiction: 'TH', from: '2005-04-06' },
        { jurisdiction: 'KR', from: '2005-04-06' },
      ],
      scope: {
        article: 'Art. 2',
        text: { en: 'said' },
        provenance: { source: 'Treaty collection' },
      },
    });
  });

  it('leaves out the provisions that it does not have', () => {
    const { value } = proposalOf(template, complete(), '2026-11-22');
    expect(value).toMatchObject({ grounds: [{ code: 'security', article: 'Art. 8' }] });
    expect(mayBeLeftOut('/grounds/0')).toBe(true);
    expect(mayBeLeftOut('/scope')).toBe(false);
  });

  it('cannot be proposed while an article of what it keeps is missing', () => {
    const draft = complete();
    expect(missingAnswer(draft)).toBeNull();
    const rows = draft.rows.map((row) =>
      row.pointer === '/language' ? { ...row, article: ' ' } : row,
    );
    expect(missingAnswer({ ...draft, rows })).toBe('article');
    expect(missingAnswer({ ...draft, second: 'TH' })).toBe('states');
  });
});
