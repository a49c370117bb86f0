import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { RequestContentDto } from '../../contract/index';
import { emptyContent } from '../../rules/index';
import { contentHash } from './hashes';

const words = {
  dualCriminality: 'Swindling is punished there.',
  maxPenalty: '10 years',
  provision: 'Criminal Act Art. 347',
  text: 'Whoever deceives another',
};

describe('The hash of a content', () => {
  it('is as it ever was where an offence says neither its kind nor a penalty in years', () => {
    const content = { ...emptyContent(), offences: [words] };
    const read = plainToInstance(RequestContentDto, JSON.parse(JSON.stringify(content)));
    expect(JSON.parse(JSON.stringify(read))).toStrictEqual(content);
    expect(contentHash(read)).toBe(
      '378f25ac727f95a9c8830f3ab9570bd4b54f8497e774d25f82ad0c84fe3567fc',
    );
  });

  it('vouches for kind and penalty where an offence says them', () => {
    const content = { ...emptyContent(), offences: [words] };
    const said = { ...words, category: 'fraud' as const, maxPenaltyYears: 10 };
    expect(contentHash({ ...content, offences: [said] })).not.toBe(contentHash(content));
  });
});
