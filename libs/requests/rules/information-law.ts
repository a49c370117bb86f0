import type { InstrumentCode } from '@rogatory/instruments/contract';

/** Where an instrument lets a State send information unasked, and bind its use. */
const laws: Partial<Record<InstrumentCode, string>> = {
  UNTOC: 'UNTOC 18(4)-(5)',
  UNCAC: 'UNCAC 46(4)-(5)',
  BUDAPEST: 'Budapest 26',
  ETS30: 'ETS 182 Art. 11',
};

/** The provision under which information is given unasked; null where the register shows none. */
export function informationLaw(instrument: InstrumentCode): string | null {
  return laws[instrument] ?? null;
}
