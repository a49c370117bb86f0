import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { RequestContentDto, TlpMarking, UrgencyLevel } from '../../contract/index';
import type { IntroducedMeasure } from '../../rules/index';

/** What lists keep of a request's content: never a fact, never a name. */
export type ContentColumns = {
  instrument: InstrumentCode | null;
  urgency: UrgencyLevel;
  risk_to_life: boolean;
  tlp: TlpMarking;
  sealed: boolean;
};

/** The columns of a content. */
export function contentColumns(content: RequestContentDto): ContentColumns {
  return {
    instrument: content.basis?.instrument ?? null,
    urgency: content.urgency.level,
    risk_to_life: content.urgency.riskToLife,
    tlp: content.marking.tlp,
    sealed: content.persons.some((person) => person.sealed),
  };
}

/** The measures a content asks for, as the fold needs them. */
export function introducedMeasures(content: RequestContentDto): IntroducedMeasure[] {
  return content.measures.map(({ code, type, wantedBy }) => ({
    code,
    type,
    wantedBy: wantedBy ?? null,
  }));
}
