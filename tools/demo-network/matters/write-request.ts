import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { MeasureDto, RequestContentDto, TranslationDto } from '@rogatory/requests/contract';
import type { Chance } from '../chance';
import { articleFor, articlesOf, basisBetween } from './legal-basis';
import type { AskedMeasure, Matter } from './matter';
import { offencesOf } from './offences';
import { setScene } from './scene';

/** From which office to which authority a request goes, and when it is written. */
export type Occasion = {
  office: string;
  requested: string;
  requestedAuthorityId: string;
  written: Temporal.PlainDate;
  reference: string;
  number: number;
  /** A day that the first measure asks for, where it leaves time enough. */
  dueAbout: Temporal.PlainDate | null;
};

/** Nobody asks for records by next week. Calendar days. */
const leastNotice = 14;

/** Writes the whole request: everything its basis demands is there. */
export function writeRequest(
  matter: Matter,
  occasion: Occasion,
  chance: Chance,
): RequestContentDto {
  const scene = setScene(
    chance,
    occasion.office,
    occasion.requested,
    occasion.written,
    occasion.number,
  );
  const instrument = basisBetween(scene.from.code, scene.to.code, matter, chance);
  const level = chance.weighted(matter.urgency);
  const urgent = level !== 'normal';
  const measures = matter.measures(scene);
  return {
    title: matter.title(scene),
    caseReference: occasion.reference,
    proceedings: matter.proceedings(scene),
    requestedAuthorityId: occasion.requestedAuthorityId,
    basis: { instrument, articles: articlesOf(instrument), alternates: [] },
    urgency: {
      level,
      riskToLife: matter.riskToLife === true && level === 'urgent',
      movementImminent: matter.riskToLife === true && level === 'urgent',
      minorConcerned: false,
      dataVolatile: matter.dataVolatile === true,
      reason: urgent ? matter.urgencyReason : '',
    },
    marking: markingOf(matter, chance),
    facts: [{ language: 'en', text: matter.facts(scene) }],
    persons: matter.persons(scene),
    offences: offencesOf(matter.offences, scene),
    measures: measures.map((measure, index) => asked(measure, index, instrument, occasion)),
    purpose: matter.purpose,
    language: scene.from.language === 'en' ? 'en' : scene.from.language,
    translations: translationsOf(scene.from.language, scene.to.language, chance),
    confidentialityOfRequest: urgent
      ? 'Existence and content secret until the measures have been carried out.'
      : 'Content confidential; existence may be told to those who execute it.',
    confidentialityOfMaterial: 'Use in the named proceedings only; names of victims under seal.',
    assurances: [
      { text: 'Material is used only in the named proceedings unless consent is given to more.' },
      ...(matter.riskToLife === true
        ? [{ text: 'Nobody held against their will is prosecuted for what they were made to do.' }]
        : []),
    ],
  };
}

function asked(
  { within, place, ...measure }: AskedMeasure,
  index: number,
  instrument: InstrumentCode,
  occasion: Occasion,
): MeasureDto {
  return {
    ...measure,
    code: `M${index + 1}`,
    basis: articleFor(instrument, measure.type),
    place: place ?? [],
    wantedBy: wantedBy(index, within, occasion),
  };
}

function wantedBy(
  index: number,
  within: number | undefined,
  { written, dueAbout }: Occasion,
): string | null {
  if (within === undefined) return null;
  const notice = dueAbout === null ? 0 : written.until(dueAbout).days;
  const takesDay =
    index === 0 && dueAbout !== null && within >= leastNotice && notice >= leastNotice;
  return (takesDay ? dueAbout : written.add({ days: within })).toString();
}

function markingOf(matter: Matter, chance: Chance): RequestContentDto['marking'] {
  if (matter.riskToLife === true) return { tlp: 'RED', handling: 'H2 (no onward transfer)' };
  const tlp = chance.weighted([
    ['AMBER', 6],
    ['AMBER+STRICT', 2],
    ['GREEN', 2],
  ] as const);
  return { tlp, handling: tlp === 'AMBER+STRICT' ? 'H1 (not in court without permission)' : '' };
}

function translationsOf(from: string, to: string, chance: Chance): TranslationDto[] {
  const translator = `Court translator T-${String(chance.between(1, 40)).padStart(2, '0')} (fictional)`;
  const english = { language: 'en', certified: true, translator };
  if (from === 'en') return to === 'en' ? [] : [{ language: to, certified: true, translator }];
  return to === 'en' || chance.happens(0.6)
    ? [english]
    : [english, { language: to, certified: chance.happens(0.7), translator }];
}
