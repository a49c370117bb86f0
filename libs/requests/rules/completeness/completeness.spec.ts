import type {
  ConcernedPersonDto,
  MeasureDto,
  RequestContentDto,
} from '@rogatory/requests/contract';
import { contentProblems } from '../content/content-problems';
import { emptyContent } from '../content/empty-content';
import { maskSealed } from '../content/mask-sealed';
import { completeness, isComplete } from './completeness';
import type { DraftSection } from './section-state';

const measure: MeasureDto = {
  code: 'M1',
  type: 'bank_records',
  basis: '18(3)(f)',
  targets: ['L01'],
  place: [],
  details: 'Opening file and statements of account 000-111-001, March to November 2026.',
  necessity: 'The account received transfers from the complainants.',
  procedure: 'Certified copies.',
  wantedBy: '2027-01-22',
};

const bank: ConcernedPersonDto = {
  code: 'L01',
  kind: 'legal',
  role: 'account-holding bank',
  names: [{ text: 'Tonle Reach Bank', script: 'Latn', language: 'en' }],
  identifiers: [],
  nationality: 'KH',
  birthDate: null,
  possibleVictim: null,
  sealed: false,
  note: '',
};

const complete: RequestContentDto = {
  ...emptyContent(),
  title: 'Accounts of a recruiter',
  caseReference: '2026-형제-00417',
  proceedings: 'Investigation for fraud and trafficking, district prosecutors’ office',
  requestedAuthorityId: '018f0000-0000-7000-8000-000000000003',
  basis: { instrument: 'UNTOC', articles: '18(3)(f)', alternates: [] },
  facts: [{ language: 'en', text: 'Between March and November 2026 '.repeat(12) }],
  persons: [bank],
  offences: [
    {
      provision: 'Criminal Act Art. 347',
      text: 'Fraud',
      maxPenalty: '10 years',
      dualCriminality: 'Swindling is punished in Cambodia.',
    },
  ],
  measures: [measure],
  purpose: 'Evidence in the proceedings named.',
  confidentialityOfRequest: 'Secret until the search.',
  confidentialityOfMaterial: 'Only in the named proceedings.',
  assurances: [{ text: 'Devices are returned after trial.' }],
};

const section = (content: RequestContentDto, name: DraftSection) => {
  const found = completeness(content).find((one) => one.section === name);
  if (found === undefined) throw new Error(`no section ${name}`);
  return found;
};
const codes = (content: RequestContentDto, name: DraftSection) =>
  section(content, name).findings.map((finding) => finding.code);

it('finds nothing in a request that says everything', () => {
  expect(completeness(complete).every((one) => one.state === 'complete')).toBe(true);
  expect(isComplete(complete)).toBe(true);
});

describe('an empty draft', () => {
  it('misses what every instrument demands', () => {
    const missing = completeness(emptyContent())
      .filter((one) => one.state === 'missing')
      .map((one) => one.section);
    expect(missing).toEqual([
      'states',
      'basis',
      'case',
      'facts',
      'offences',
      'measures',
      'purpose',
    ]);
    expect(isComplete(emptyContent())).toBe(false);
  });

  it('names the core six of UNTOC before a basis is chosen', () => {
    expect(section(emptyContent(), 'purpose').findings[0]?.law).toBe('UNTOC 18(15)(f)');
  });
});

it.each([
  ['UNCAC', 'UNCAC 46(15)(c)'],
  ['VIENNA1988', 'Vienna 1988 7(10)(c)'],
  ['EIO', 'EIO 5(1)(d)'],
  ['ASEAN_MLAT', 'ASEAN MLAT 6'],
  ['RECIPROCITY', 'Practice (cf. UNTOC 18(15))'],
] as const)('under %s cites %s for the facts', (instrument, law) => {
  const content = { ...complete, facts: [], basis: { instrument, articles: '1', alternates: [] } };
  expect(section(content, 'facts').findings[0]?.law).toBe(law);
});

it('needs no summary of facts for the mere service of documents', () => {
  const service: MeasureDto = { ...measure, type: 'service_of_documents' };
  expect(section({ ...complete, facts: [], measures: [service] }, 'facts').state).toBe('complete');
});

it('warns of a possible victim named as suspect or not sealed, and blocks nothing', () => {
  const person = { ...bank, code: 'S03', role: 'suspect', possibleVictim: true };
  const content = { ...complete, persons: [...complete.persons, person] };
  expect(codes(content, 'persons')).toEqual(['victim_named_as_suspect', 'victim_not_sealed']);
  expect(isComplete(content)).toBe(true);
});

it('wants a reason for urgency', () => {
  const urgent = { ...complete.urgency, level: 'urgent' as const };
  expect(section({ ...complete, urgency: urgent }, 'urgency').state).toBe('missing');
});

describe('a measure', () => {
  it('must say what is to be obtained', () => {
    const vague = { ...complete, measures: [{ ...measure, details: ' ' }] };
    expect(section(vague, 'measures')).toMatchObject({
      state: 'missing',
      findings: [
        { code: 'measure_details_missing', field: '/measures/0/details', measureCode: 'M1' },
      ],
    });
  });

  it('is weak where it names a person the request does not know', () => {
    const content = { ...complete, measures: [{ ...measure, targets: ['S77'] }] };
    expect(codes(content, 'measures')).toEqual(['measure_target_unknown']);
  });

  it('that enters a place wants the place', () => {
    const content = { ...complete, measures: [{ ...measure, type: 'house_search' as const }] };
    expect(codes(content, 'measures')).toEqual(['measure_place_missing']);
  });

  it('that preserves data follows Budapest 29(2)', () => {
    const content: RequestContentDto = {
      ...complete,
      measures: [{ ...measure, type: 'preservation_of_data', targets: [], necessity: '' }],
    };
    expect(section(content, 'measures').findings.map((finding) => finding.law)).toEqual([
      'Budapest 29(2)(d)',
      'Budapest 29(2)(e)',
    ]);
  });
});

it('never keeps two things under one code, nor a date that does not exist', () => {
  const content = { ...complete, measures: [measure, { ...measure, wantedBy: '2027-02-31' }] };
  expect(contentProblems(content)).toEqual([
    { pointer: '/measures/1/code', code: 'requests.duplicate_code' },
    { pointer: '/measures/1/wantedBy', code: 'requests.invalid_date' },
  ]);
});

it('shows a sealed person without name, papers and birth date', () => {
  const victim = { ...bank, code: 'V01', sealed: true, birthDate: '1998-04-11' };
  const [open, masked] = maskSealed({ ...complete, persons: [bank, victim] }).persons;
  expect(open).toEqual(bank);
  expect(masked).toMatchObject({ code: 'V01', role: bank.role, names: [], birthDate: null });
});
