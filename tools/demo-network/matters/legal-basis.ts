import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { MeasureType } from '@rogatory/requests/contract';
import type { Chance } from '../chance';
import type { Matter } from './matter';

const aseanTreaty = ['KH', 'TH', 'VN', 'PH', 'MY', 'SG', 'LA', 'ID'];
const orderStates = ['DE', 'FR'];
/** Parties to the Budapest Convention that are known for certain. */
const budapest = ['JP', 'PH', 'AU', 'DE', 'FR'];

/** The basis on which a matter of this kind is asked between these two States. */
export function basisBetween(
  from: string,
  to: string,
  matter: Matter,
  chance: Chance,
): InstrumentCode {
  const both = (states: readonly string[]) => states.includes(from) && states.includes(to);
  if (both(orderStates)) return 'EIO';
  if (matter.electronic === true && both(budapest)) return 'BUDAPEST';
  if (matter.offences.includes('corruption')) return 'UNCAC';
  if (both(aseanTreaty)) return chance.happens(0.72) ? 'ASEAN_MLAT' : 'UNTOC';
  if (from === 'HK' || to === 'HK') return chance.happens(0.6) ? 'BILATERAL' : 'RECIPROCITY';
  if (from === 'AE' || to === 'AE') return chance.happens(0.5) ? 'UNTOC' : 'RECIPROCITY';
  return chance.happens(0.85) ? 'UNTOC' : 'BILATERAL';
}

const untocLetters: Partial<Record<MeasureType, string>> = {
  statement_of_witness: '18(3)(a)',
  service_of_documents: '18(3)(b)',
  search_and_seizure: '18(3)(c)',
  search_of_business_premises: '18(3)(c)',
  freezing_of_account: '18(3)(c)',
  freezing_of_accounts: '18(3)(c)',
  examination_of_objects_and_sites: '18(3)(d)',
  expert_examination: '18(3)(e)',
  bank_records: '18(3)(f)',
  official_records: '18(3)(f)',
  official_and_business_records: '18(3)(f)',
  virtual_asset_records: '18(3)(g)',
  hearing_by_videoconference: '18(18)',
  temporary_transfer_of_prisoner: '18(10)-(12)',
};

/** The article relied on for one measure; the whole basis where none is needed. */
export function articleFor(instrument: InstrumentCode, type: MeasureType): string {
  switch (instrument) {
    case 'UNTOC':
      return untocLetters[type] ?? '18(3)(i)';
    case 'UNCAC':
      return '46(3)';
    case 'EIO':
      return type === 'hearing_by_videoconference'
        ? '24'
        : type === 'bank_records'
          ? '26-27'
          : '10';
    case 'BUDAPEST':
      return type === 'expedited_preservation'
        ? '29'
        : type === 'partial_disclosure_of_traffic_data'
          ? '30'
          : '31';
    case 'ASEAN_MLAT':
      return '1(2)';
    case 'BILATERAL':
      return 'scope of assistance';
    default:
      return 'assurance of reciprocity';
  }
}

const wholes: Partial<Record<InstrumentCode, string>> = {
  UNTOC: '18(1), 18(3), 18(13)-(16)',
  UNCAC: '46(1), 46(3), 46(13)-(16)',
  EIO: '1, 4-6, Annex A',
  BUDAPEST: '25, 27, 29-31',
  ASEAN_MLAT: '1, 4-6',
  BILATERAL: 'treaty between the two Parties; scope, contents, execution',
  RECIPROCITY: 'domestic law of both sides; assurance of reciprocity',
};

export function articlesOf(instrument: InstrumentCode): string {
  return wholes[instrument] ?? '';
}

const postponementArticles: Partial<Record<InstrumentCode, string>> = {
  EIO: '15(1)(a)',
  UNTOC: '18(25)',
  UNCAC: '46(25)',
  BUDAPEST: '27(5)',
};

/** The article by which execution may be put off for proceedings of one's own. */
export function postponementArticle(instrument: InstrumentCode): string {
  return postponementArticles[instrument] ?? 'as agreed';
}

/** A ground on which one measure may be refused, with its article as the instrument numbers it. */
export function refusalGround(
  instrument: InstrumentCode,
  chance: Chance,
): { instrument: InstrumentCode; article: string; reasons: string } {
  const grounds: Partial<Record<InstrumentCode, readonly (readonly [string, string])[]>> = {
    UNTOC: [
      [
        '18(21)(c)',
        'A measure of this kind would be barred in a similar domestic case: the threshold of the penalty is not reached.',
      ],
      [
        '18(21)(d)',
        'The law of the requested State knows no such measure before a charge is brought.',
      ],
      [
        '18(21)(b)',
        'Execution would touch an operation under way whose disclosure would harm essential interests; consulted before.',
      ],
    ],
    UNCAC: [
      ['46(21)(d)', 'The measure would be contrary to the legal system of the requested State.'],
    ],
    EIO: [
      [
        '11(1)(a)',
        'A privilege of the profession concerned stands against the measure; no waiver was given.',
      ],
      ['11(1)(h)', 'The measure is not available for the offence under national law.'],
    ],
    BUDAPEST: [
      [
        '27(4)(b)',
        'Execution would prejudice essential interests; partial disclosure was offered instead.',
      ],
    ],
    ASEAN_MLAT: [
      [
        '3',
        'The measure cannot be taken under domestic law in a similar case; the remaining measures are carried out.',
      ],
    ],
  };
  const [article, reasons] = chance.pick(
    grounds[instrument] ?? [
      ['4', 'The measure is not provided for in domestic law; an equivalent was offered.'] as const,
    ],
  );
  return { instrument, article, reasons };
}
