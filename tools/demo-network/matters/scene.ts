import { authorityOf, type DemoAuthority } from '../people/authorities';
import type { Chance } from '../chance';
import { wordsFor, type StateWords } from './state-words';

/** What a matter is told with: places, firms, sums and dates, all invented. */
export type Scene = {
  chance: Chance;
  /** The office that runs the case, and the two States. */
  office: DemoAuthority;
  from: StateWords & { code: string };
  to: StateWords & { code: string };
  compound: string;
  company: string;
  bank: string;
  exchange: string;
  messenger: string;
  carrier: string;
  town: string;
  /** People on either side, drawn once: the first two are suspects or account holders. */
  theirs: readonly (readonly [string, string | null])[];
  ours: readonly (readonly [string, string | null])[];
  victims: number;
  complainants: number;
  /** Loss in the requesting State's currency, written out. */
  loss: string;
  /** Calendar days before the request was written. */
  began: Temporal.PlainDate;
  ended: Temporal.PlainDate;
  /** Number that makes accounts, wallets and registers of this matter its own. */
  number: number;
};

const compounds = [
  'Jade Lantern Park',
  'Golden Cormorant Estate',
  'Blue Orchid Towers',
  'White Naga Resort',
  'Harbour Nine',
  'Teak River Business Centre',
  'Sunbird Technology Village',
  'Nine Clouds Casino Annex',
  'Mangrove Gate',
  'Pearl Delta Compound',
] as const;
const companies = [
  'Brightkite Customer Care Co., Ltd.',
  'Lotus Signal Trading Co., Ltd.',
  'Northern Heron Outsourcing Co., Ltd.',
  'Emerald Gecko Digital Co., Ltd.',
  'Saffron Wave Services Ltd.',
  'Quiet Harbour Consulting Pte. Ltd.',
  'Tamarind Data Works Co., Ltd.',
  'Copper Moon Logistics Ltd.',
] as const;
const banks = [
  'Andaman Union Bank',
  'Mayon Savings Bank',
  'Straits Commerce Bank',
  'Red River Trust Bank',
  'Sapphire Coast Bank',
  'Banyan Mutual Bank',
] as const;
const exchanges = [
  'Coral Atoll Exchange',
  'Kingfisher Coin',
  'Bamboo Ledger',
  'Monsoon Digital Assets',
] as const;
const messengers = ['LumenChat', 'Kestrel Messenger', 'Tuktuk Talk', 'Papaya Voice'] as const;
const carriers = ['Golden Gibbon Mobile', 'Delta Wave Telecom', 'Island Link Mobile'] as const;

/** Sets the scene of one matter; `written` is the day on which the request is drafted. */
export function setScene(
  chance: Chance,
  office: string,
  requested: string,
  written: Temporal.PlainDate,
  number: number,
): Scene {
  const at = authorityOf(office);
  const from = { ...wordsFor(at.jurisdiction), code: at.jurisdiction };
  const to = { ...wordsFor(requested), code: requested };
  const ended = written.subtract({ days: chance.between(6, 45) });
  return {
    chance,
    office: at,
    from,
    to,
    compound: chance.pick(compounds),
    company: chance.pick(companies),
    bank: chance.pick(banks),
    exchange: chance.pick(exchanges),
    messenger: chance.pick(messengers),
    carrier: chance.pick(carriers),
    town: chance.pick(to.towns),
    theirs: chance.some(to.citizens, 2),
    ours: chance.some(from.citizens, 3),
    victims: chance.between(2, 23),
    complainants: chance.between(9, 260),
    loss: `${from.currency} ${grouped(from.thousand * chance.between(40, 2_400))}`,
    began: ended.subtract({ days: chance.between(60, 260) }),
    ended,
    number,
  };
}

/** Thousands set off by commas. */
export function grouped(sum: number): string {
  return sum.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "4 March 2026". */
export function spelled(day: Temporal.PlainDate): string {
  return `${day.day} ${months[day.month - 1]} ${day.year}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Account number that no bank could have issued. */
export function account({ to, number }: Scene, index = 1): string {
  return `${to.code}-FICT-000-${String(number).padStart(4, '0')}-${index}`;
}

/** Wallet string that no chain could hold. */
export function wallet({ number }: Scene, index = 1): string {
  return `TFICTI0NAL0WALLET${String(number).padStart(5, '0')}l${index}`;
}
