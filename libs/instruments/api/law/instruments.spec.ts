import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  channelKinds,
  dualCriminalityTests,
  instrumentCodes,
  instrumentRanks,
  isSettled,
  lawTextLanguages,
  measureTypes,
  offenceCategories,
  type Instrument,
  type InstrumentCode,
  type Provision,
} from '../../contract/index';
import schema from './instrument.schema.json';
import { bilateralTemplate, instruments } from './instruments';
import { lawReader } from './read-law';

const { definitions } = schema;
const cards = [...instruments, bilateralTemplate];
const named = cards.map((card) => [card.id, card] as const);

function card(code: InstrumentCode): Instrument {
  const found = cards.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} has no card`);
  return found;
}

/** Every statement of law on a card, with the field it stands in. */
function provisionsOf(instrument: Instrument): Provision[] {
  const { scope, assistance, excluded, channels, language, contents, grounds } = instrument;
  const { noGrounds, dualCriminality, precedence = [], postponement, confidentiality } = instrument;
  const { use, costs, return: returned } = instrument;
  return [
    ...[scope, ...assistance, ...excluded, ...channels, language, ...contents, ...grounds],
    ...[...noGrounds, dualCriminality, ...precedence, ...postponement, ...confidentiality],
    ...[...use, ...costs, ...returned],
  ];
}

const articles = (provisions: readonly Provision[]) => provisions.map(({ article }) => article);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('The schema of instruments', () => {
  it('names the same codes, measures, offences and kinds as the contract', () => {
    expect(definitions.instrumentCode.enum).toEqual(instrumentCodes);
    expect(definitions.measure.enum).toEqual(measureTypes);
    expect(definitions.offence.enum).toEqual(offenceCategories);
    expect(definitions.channel.properties.kind.enum).toEqual(channelKinds);
    expect(definitions.dualCriminality.properties.test.enum).toEqual(dualCriminalityTests);
    expect(schema.properties.rank.enum).toEqual(instrumentRanks);
  });

  it('refuses a card with a field too many, an unknown measure or an article that is none', () => {
    const read = lawReader<Instrument>(schema);
    const good: Instrument = { ...card('UNTOC'), parties: [] };
    const { openMemberships, ...plain } = good;
    expect(openMemberships).toBeDefined();
    expect(read('good', plain)).toEqual(plain);
    expect(() => read('more', { ...plain, opinion: 'good' })).toThrow(/additional properties/);
    expect(() => read('article', { ...plain, assistanceArticle: 'somewhere' })).toThrow(/pattern/);
    const { language } = plain;
    expect(() =>
      read('unsourced', { ...plain, language: { ...language, provenance: {} } }),
    ).toThrow(/source/);
    const assistance = [{ ...plain.assistance[0], measures: ['extradition'] }];
    expect(() => read('measure', { ...plain, assistance })).toThrow(/allowed values/);
  });
});

describe('The instruments', () => {
  it('have a card for every code, in the order of the codes', () => {
    expect([...new Set(instruments.map(({ code }) => code))]).toEqual(instrumentCodes);
    expect(repeated(instruments.map(({ id }) => id))).toEqual([]);
  });

  it('are all read from files, and every file is read', () => {
    const files = ['instruments', 'bilateral'].flatMap((folder) =>
      readdirSync(join(__dirname, folder)),
    );
    expect(cards).toHaveLength(files.length);
  });

  it.each(named)('%s is worded in every language and names the source of every rule', (_, one) => {
    for (const { text, provenance } of provisionsOf(one)) {
      for (const language of lawTextLanguages) expect(text[language].trim()).not.toBe('');
      expect(text.ar).toMatch(/\p{Script=Arabic}/u);
      expect(provenance.source.trim()).not.toBe('');
    }
  });

  it.each(named)('%s names each content and each ground once', (_, { contents, grounds }) => {
    expect(repeated(contents.map(({ code }) => code))).toEqual([]);
    expect(repeated(grounds.map(({ code }) => code))).toEqual([]);
  });

  it.each(named)('%s never both foresees and excludes a measure', (_, one) => {
    const foreseen = one.assistance.flatMap(({ measures }) => measures);
    const excluded = one.excluded.flatMap(({ measures }) => measures);
    expect(excluded.filter((measure) => foreseen.includes(measure))).toEqual([]);
  });

  it('cover every kind of measure by a treaty, not by reciprocity alone', () => {
    const covered = new Set(
      instruments
        .filter(({ code }) => code !== 'RECIPROCITY')
        .flatMap(({ assistance }) => assistance.flatMap(({ measures }) => measures)),
    );
    expect(measureTypes.filter((measure) => !covered.has(measure))).toEqual([]);
  });

  it('were adopted and came into force on the days of the registers', () => {
    const days = Object.fromEntries(
      instruments
        .filter(({ code }) => code !== 'BILATERAL')
        .map(({ code, adoptedOn, inForceFrom }) => [code, `${adoptedOn} / ${inForceFrom}`]),
    );
    expect(days).toEqual({
      EIO: '2014-04-03 / 2017-05-22',
      EEVIDENCE: '2023-07-12 / 2026-08-18',
      ASEAN_MLAT: '2004-11-29 / 2005-04-28',
      ETS30: '1959-04-20 / 1962-06-12',
      NASSAU: '1992-05-23 / 1996-04-14',
      HARARE: '1986-08-01 / 1986-08-01',
      BUDAPEST: '2001-11-23 / 2004-07-01',
      CETS224: '2022-05-12 / null',
      UNTOC: '2000-11-15 / 2003-09-29',
      UNCAC: '2003-10-31 / 2005-12-14',
      VIENNA1988: '1988-12-20 / 1990-11-11',
      HANOI: '2024-12-24 / null',
      RECIPROCITY: 'null / null',
    });
  });

  it('oblige nobody where they are a scheme or mere reciprocity', () => {
    expect(instruments.filter(({ binding }) => !binding).map(({ code }) => code)).toEqual([
      'HARARE',
      'RECIPROCITY',
    ]);
  });
});

describe('Mandatory contents', () => {
  it.each([
    ['UNTOC', 'Art. 18(15)'],
    ['UNCAC', 'Art. 46(15)'],
    ['VIENNA1988', 'Art. 7(10)'],
  ] as const)('of %s are the core six of %s, letter by letter', (code, list) => {
    const { contents } = card(code);
    expect(contents.map((item) => item.code)).toEqual(coreSix);
    expect(articles(contents)).toEqual([...'abcdef'].map((letter) => `${list}(${letter})`));
  });

  it('of the Hanoi Convention are the core six', () => {
    expect(card('HANOI').contents.map((item) => item.code)).toEqual(coreSix);
  });

  it('ask for no facts where documents are merely served', () => {
    for (const code of ['UNTOC', 'UNCAC', 'VIENNA1988', 'HANOI'] as const) {
      const facts = card(code).contents.find((item) => item.code === 'facts');
      expect(facts?.measures).toHaveLength(measureTypes.length - 1);
      expect(facts?.measures).not.toContain('service_of_documents');
    }
  });

  it('of a request to preserve data are Budapest 29(2)(a) to (f), and only for preservation', () => {
    const preserving = card('BUDAPEST').contents.filter(({ article }) => article.includes('29(2)'));
    expect(articles(preserving)).toEqual([...'abcdef'].map((letter) => `Art. 29(2)(${letter})`));
    for (const { measures } of preserving) {
      expect(measures).toEqual(['preservation_of_data', 'expedited_preservation']);
    }
  });

  it('of a European Investigation Order are Article 5(1)(a) to (e) and the sections of Annex A', () => {
    const found = articles(card('EIO').contents);
    for (const letter of 'abcde') expect(found).toContain(`Art. 5(1)(${letter})`);
    expect(found.filter((article) => article === 'Annex A').length).toBeGreaterThanOrEqual(10);
  });

  it('of the Second Protocol on cybercrime are told apart by article', () => {
    const found = new Set(articles(card('CETS224').contents));
    expect([...found]).toEqual([
      'Art. 6',
      'Art. 7(3)',
      'Art. 7(4)',
      'Art. 8(3)',
      'Art. 9(3)',
      'Art. 10(1)',
    ]);
  });
});

describe('Grounds for refusal', () => {
  it('of the European Investigation Order are 11(1)(a) to (h), settled by their source', () => {
    const listed = card('EIO').grounds.filter(({ article }) => article.startsWith('Art. 11(1)'));
    expect(articles(listed)).toEqual([...'abcdefgh'].map((letter) => `Art. 11(1)(${letter})`));
    for (const { provenance } of listed) expect(provenance.confidence).toBe('sourced');
  });

  it.each([
    ['UNTOC', 'Art. 18(21)'],
    ['UNCAC', 'Art. 46(21)'],
    ['VIENNA1988', 'Art. 7(15)'],
  ] as const)('of %s are the four of %s', (code, list) => {
    const found = articles(card(code).grounds).filter((article) => article.startsWith(list));
    expect(found).toEqual([...'abcd'].map((letter) => `${list}(${letter})`));
  });

  it('never include bank secrecy under the three conventions of the United Nations in force', () => {
    for (const code of ['UNTOC', 'UNCAC', 'VIENNA1988'] as const) {
      const [first] = card(code).noGrounds;
      expect(first?.text.en).toBe('Bank secrecy is no ground for refusal.');
    }
  });

  it('of the ASEAN treaty and the inter-American convention warn only: a lawyer has yet to verify them', () => {
    for (const code of ['ASEAN_MLAT', 'NASSAU'] as const) {
      expect(card(code).grounds.filter(({ provenance }) => isSettled(provenance))).toEqual([]);
    }
  });
});

const coreSix = ['authority', 'nature', 'facts', 'assistance', 'persons', 'purpose'];
