import type { InstrumentCode } from './instrument-code';
import type { LawText } from './law-text';
import type { MeasureType } from './measure-type';
import type { OffenceCategory } from './offence-category';
import type { Provenance } from './provenance';

/** How instruments are ranked: EU order, bilateral, regional, subject-matter convention, reciprocity. */
export const instrumentRanks = [
  'eu_order',
  'bilateral',
  'regional',
  'subject_matter',
  'reciprocity',
] as const;
export type InstrumentRank = (typeof instrumentRanks)[number];

/** A rule of an instrument with the article that states it. */
export type Provision = { article: string; text: LawText; provenance: Provenance };

/** Help that an instrument foresees, with its article. */
export type Assistance = Provision & { measures: readonly MeasureType[] };

/** The road a request takes. */
export const channelKinds = [
  'direct',
  'central_authority',
  'ministry_of_justice',
  'service_provider',
  'twenty_four_seven',
  'interpol',
  'diplomatic',
] as const;
export type ChannelKind = (typeof channelKinds)[number];
export type Channel = Provision & { kind: ChannelKind; when: 'ordinary' | 'urgent' };

/** One item that a request must contain; `measures` and `urgentOnly` say when it is asked. */
export type RequiredContentItem = Provision & {
  /** Stable inside the instrument: `authority`, `facts`, `custodian`. */
  code: string;
  /** Empty: for every measure. */
  measures: readonly MeasureType[];
  urgentOnly: boolean;
};

export type RefusalGround = Provision & {
  code: string;
  nature: 'mandatory' | 'discretionary';
};

/** Whether the conduct must be an offence in both States: for nothing, coercive measures, all, or as each Party chose. */
export const dualCriminalityTests = ['none', 'coercive', 'all', 'optional'] as const;
export type DualCriminalityTest = (typeof dualCriminalityTests)[number];

/** The test with what it leaves out. */
export type DualCriminality = Provision & {
  test: DualCriminalityTest;
  /** Measures that are given without the test (Budapest 29(3)). */
  never?: readonly MeasureType[];
  /** Offences for which it is not made from this maximum penalty in years on (EIO Annex D: 3). */
  waiver?: { offences: readonly OffenceCategory[]; fromYears: number };
};

/** Gives way to another instrument that is in force between the same States. */
export type Precedence = Provision & {
  /** `replaced`: only for what the other leaves out; `only_without_treaty`: where none is in force. */
  kind: 'replaced' | 'only_without_treaty';
  /** Instruments to which it gives way; empty: any binding bilateral or regional one. */
  to: readonly InstrumentCode[];
};

/** What an instrument covers. */
export type OffenceScope = Provision & {
  /** Empty: any offence. */
  offences: readonly OffenceCategory[];
  /** Any other offence too, from this maximum penalty in years on (UNTOC "serious crime": 4). */
  seriousFromYears: number | null;
  /** The offence must be transnational and involve an organized criminal group (UNTOC 3(1)). */
  needsTransnationalGroup: boolean;
  /** Evidence in electronic form of any offence (Budapest 25(1)). */
  electronicEvidenceOfAnyOffence: boolean;
};

/** A Party's own reservation or declaration. */
export type PartyStatement = {
  kind: 'reservation' | 'declaration';
  article: string;
  text: LawText;
  /** Measures that the statement takes out; empty where it takes none. */
  excludes: readonly MeasureType[];
  provenance: Provenance;
};

/** A jurisdiction bound by an instrument; of medium confidence: probably bound. */
export type Party = {
  /** ISO 3166-1 alpha-2. */
  jurisdiction: string;
  /** Calendar date of effect; null where it is a Party and the date is not recorded. */
  from: string | null;
  /** Last day of effect. */
  until: string | null;
  /** Part of the State for which it is bound; null for the whole. */
  territory: LawText | null;
  statements: readonly PartyStatement[];
  provenance: Provenance;
};

/** A jurisdiction of which the register does not tell whether it is bound: never excluded for that. */
export type OpenMembership = { jurisdiction: string; provenance: Provenance };

/** An instrument of mutual legal assistance, as data. */
export type Instrument = {
  code: InstrumentCode;
  /** Tells bilateral treaties apart (`KR-TH-2003`); the code itself for all others. */
  id: string;
  rank: InstrumentRank;
  name: LawText;
  /** As cited: "UNTOC", "EIO Directive 2014/41/EU". */
  citation: string;
  /** The article on mutual assistance as a whole, "Art. 18". */
  assistanceArticle: string;
  /** False for a scheme that obliges nobody. */
  binding: boolean;
  adoptedOn: string | null;
  /** Null: not in force. */
  inForceFrom: string | null;
  /** Last day of effect. */
  inForceUntil: string | null;
  scope: OffenceScope;
  assistance: readonly Assistance[];
  /** Measures it never covers, with the article that says so. */
  excluded: readonly Assistance[];
  channels: readonly Channel[];
  language: Provision;
  contents: readonly RequiredContentItem[];
  grounds: readonly RefusalGround[];
  /** What is never a ground: bank secrecy, fiscal nature. */
  noGrounds: readonly Provision[];
  dualCriminality: DualCriminality;
  /** Instruments to which this one gives way. */
  precedence?: readonly Precedence[];
  postponement: readonly Provision[];
  confidentiality: readonly Provision[];
  use: readonly Provision[];
  costs: readonly Provision[];
  return: readonly Provision[];
  /** Who is not among the Parties is not bound, save those of whom it is not known. */
  parties: readonly Party[];
  openMemberships?: readonly OpenMembership[];
  provenance: Provenance;
};
