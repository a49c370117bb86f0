import { asOf, type Confidence } from './as-of';

/** A network of judicial cooperation. */
export interface NetworkFacts {
  readonly code: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Whether `members` is known to be all of them. */
  readonly complete: boolean;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** Networks and the members that are known for certain; doubtful ones are left out. */
export const networks: readonly NetworkFacts[] = [
  {
    code: 'SEAJUST',
    name: 'South East Asia Justice Network (SEAJust)',
    members: ['BN', 'KH', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN', 'TL', 'CN', 'HK', 'MO'],
    complete: false,
    source: 'Nikkei, on the founding; China Daily, June 2024, on China, Hong Kong and Macao',
    asOf,
    confidence: 'high',
  },
  {
    code: 'ERN',
    name: 'Emergency Response Network (ERN)',
    members: ['TH', 'VN', 'PH', 'MY', 'ID', 'LA', 'KH'],
    complete: false,
    source: 'globalalms, on the fifth meeting in Mae Sot',
    asOf,
    confidence: 'high',
  },
  {
    code: 'EJN',
    name: 'European Judicial Network (EJN)',
    members:
      'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
    complete: true,
    source: 'Eurojust: all Member States of the European Union',
    asOf,
    confidence: 'high',
  },
  {
    code: 'IBERRED',
    name: 'Red Iberoamericana de Cooperación Jurídica Internacional (IberRed)',
    members: 'AR BO BR CL CO CR CU SV EC ES GT GQ HN MX NI PA PY PE PT PR DO UY VE'.split(' '),
    complete: false,
    source: 'Ministry of Justice of Brazil',
    asOf,
    confidence: 'high',
  },
];
