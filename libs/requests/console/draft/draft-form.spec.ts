import { emptyContent } from '@rogatory/requests/rules';
import { fromForm, measureLike, nextCode, personLike, toForm } from './draft-form';

const content = {
  ...emptyContent(),
  requestedAuthorityId: '018f2b7a-0000-7000-8000-000000000001',
  basis: { instrument: 'UNTOC' as const, articles: '18(3)(c)', alternates: [] },
  persons: [
    {
      code: 'V01',
      kind: 'natural' as const,
      role: 'captive / victim',
      names: [
        { text: '문가람', script: 'Hang', language: 'ko' },
        { text: 'Moon Garam', script: 'Latn', language: 'ko-Latn' },
      ],
      identifiers: [{ type: 'passport', value: 'FICT-KR-V01' }],
      nationality: 'KR',
      birthDate: '1998-04-11',
      possibleVictim: true,
      sealed: true,
      note: '',
    },
  ],
  measures: [
    {
      code: 'M1',
      type: 'locate_and_protect_persons' as const,
      basis: '18(3)(i)',
      targets: ['V01'],
      place: [{ language: 'km', text: 'អគារ គ' }],
      details: 'confirm presence',
      necessity: 'risk to life',
      procedure: '',
      wantedBy: '2026-11-24T12:00:00+07:00',
    },
  ],
};

describe('the fields of a draft', () => {
  it('give back the content they were filled from', () => {
    expect(fromForm(toForm(content))).toEqual(content);
  });

  it('give back what an offence says of its kind and penalty, and nothing where it says none', () => {
    const words = { provision: 'Art. 347', text: 'Fraud', maxPenalty: '', dualCriminality: '' };
    const said = { ...words, category: 'fraud' as const, maxPenaltyYears: 10 };
    const both = { ...content, offences: [words, said] };
    expect(fromForm(toForm(both))).toStrictEqual(both);
    const [silent] = fromForm(toForm(both)).offences;
    expect(Object.keys(silent ?? {})).toEqual(Object.keys(words));
  });

  it('keep no penalty that nobody could mean', () => {
    const words = { provision: 'Art. 347', text: 'Fraud', maxPenalty: '', dualCriminality: '' };
    const form = toForm({ ...content, offences: [words] });
    for (const years of [0, 2.5, 101, -3]) {
      const offences = [{ ...form.offences[0]!, maxPenaltyYears: years }];
      expect(fromForm({ ...form, offences }).offences).toStrictEqual([words]);
    }
  });

  it('keep an offence of which only the kind is said yet', () => {
    const words = { provision: '', text: '', maxPenalty: '', dualCriminality: '' };
    const kind = { ...words, category: 'corruption' as const };
    const form = toForm({ ...content, offences: [words, kind] });
    expect(fromForm(form).offences).toEqual([kind]);
  });

  it('keep an open answer open', () => {
    const open = { ...content, persons: [{ ...content.persons[0]!, possibleVictim: null }] };
    expect(fromForm(toForm(open)).persons[0]?.possibleVictim).toBeNull();
  });

  it('send a date without an hour as a whole day', () => {
    const form = toForm(content);
    const measures = [{ ...form.measures[0]!, wantedTime: '' }];
    expect(fromForm({ ...form, measures }).measures[0]?.wantedBy).toBe('2026-11-24');
  });

  it('drop rows that were added and never filled', () => {
    const form = toForm(content);
    const facts = [{ language: 'ko', text: '  ' }];
    expect(fromForm({ ...form, facts }).facts).toEqual([]);
  });

  it('count codes on from the last one of the same letter', () => {
    expect(nextCode('V', ['V01', 'V12', 'S03'], 2)).toBe('V13');
    expect(nextCode('M', [], 1)).toBe('M1');
  });

  it('prepare the next captive like the one before, without anything personal', () => {
    const next = personLike(toForm(content).persons[0], 'natural', 'V02');
    expect(next.names.map((name) => `${name.script} ${name.language} ${name.text}`)).toEqual([
      'Hang ko ',
      'Latn ko-Latn ',
    ]);
    expect(next.identifiers).toEqual([{ type: 'passport', value: '' }]);
    expect([next.role, next.nationality, next.sealed]).toEqual(['captive / victim', 'KR', true]);
    expect(next.birthDate).toBe('');
  });

  it('offer the place of the measure before for the next one', () => {
    expect(measureLike(toForm(content).measures[0], 'M2').place).toEqual(
      content.measures[0]?.place,
    );
  });
});
