import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { UrgencyLevel } from '@rogatory/requests/contract';

/** An authority as dates need it: whose days count, and where. */
export type FileSide = {
  authorityId: string;
  /** ISO 3166-1 alpha-2. */
  jurisdiction: string;
  /** ISO 3166-2, where the authority sits in a region with holidays of its own. */
  region: string | null;
  /** IANA zone. */
  zone: string;
};

/** Both sides as a file stands: its own and the counterpart's, itself while none is named. */
export type FileSides = { own: FileSide; theirs: FileSide };

/** What of a request's content dates depend on. */
export type FileFacts = {
  instrument: InstrumentCode | null;
  urgency: UrgencyLevel;
  riskToLife: boolean;
};

/** The side that receives the request and does what it asks. */
export function requestedSide(direction: 'outgoing' | 'incoming', sides: FileSides): FileSide {
  return direction === 'incoming' ? sides.own : sides.theirs;
}
