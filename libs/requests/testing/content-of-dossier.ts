import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
import {
  measureTypes,
  personKinds,
  tlpMarkings,
  urgencyLevels,
  type AlternateBasisDto,
  type ConcernedPersonDto,
  type LocalizedTextDto,
  type MarkingDto,
  type MeasureDto,
  type RequestContentDto,
  type UrgencyDto,
} from '../contract/index';
import type { Dossier } from './dossier';
import { kindOfOffence } from './offence-kinds';

/**
 * A dossier as a prosecutor would write it into a request, addressed to an authority. Throws where
 * the dossier uses a word the product does not know.
 */
export function contentOfDossier(
  dossier: Dossier,
  requestedAuthorityId: string | null,
): RequestContentDto {
  const { instrument, facts, languages, confidentiality } = dossier;
  return {
    title: dossier.title,
    caseReference: dossier.caseReference.own,
    proceedings: `${dossier.requesting.authority}; investigation`,
    requestedAuthorityId,
    basis: {
      instrument: known(instrumentCodes, instrument.code),
      articles: instrument.articles.join(', '),
      alternates: instrument.alternates.flatMap(alternateOf),
    },
    urgency: urgencyOf(dossier),
    marking: markingOf(dossier.marking),
    facts: [
      { language: facts.original.language, text: facts.original.text },
      { language: 'en', text: facts.en },
    ],
    persons: dossier.persons.map(personOf),
    offences: dossier.offences.map(({ provision, text, maxPenalty, dualCriminalityNote }) => ({
      provision,
      text,
      maxPenalty,
      dualCriminality: dualCriminalityNote,
      ...kindOfOffence(provision),
    })),
    measures: dossier.measures.map(measureOf),
    purpose: dossier.measures.map(({ necessity }) => necessity).join(' '),
    language: languages.request,
    translations: languages.translations.map(({ language, certified, translator, note }) => ({
      language,
      certified,
      translator: translator ?? note ?? '',
    })),
    confidentialityOfRequest: [confidentiality.request, confidentiality.source]
      .filter((text) => text !== undefined)
      .join('; '),
    confidentialityOfMaterial: confidentiality.material,
    assurances: dossier.assurances.map(({ text }) => ({ text })),
  };
}

function known<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`The dossier says ${word}, which nobody knows`);
  return found;
}

/** Conventions that a dossier names and the product keeps no card of. */
const withoutCard = ['CPLP'];

/** A basis that must not be offered is left out; `BUDAPEST 29` names an instrument and an article. */
function alternateOf(alternate: Dossier['instrument']['alternates'][number]): AlternateBasisDto[] {
  const [code = '', ...articles] = alternate.code.split(' ');
  if (alternate.usable === false || withoutCard.includes(code)) return [];
  const instrument: InstrumentCode = known(instrumentCodes, code);
  return [{ instrument, note: [articles.join(' '), alternate.note].filter(Boolean).join(': ') }];
}

function urgencyOf({ urgency, measures }: Dossier): UrgencyDto {
  const { criteria } = urgency;
  const level = known(urgencyLevels, urgency.level.split(/[; ]/u)[0] ?? '');
  return {
    level,
    riskToLife: criteria.riskToLife ?? false,
    movementImminent: criteria.movementImminent ?? false,
    minorConcerned: criteria.minor ?? false,
    dataVolatile: criteria.dataVolatile ?? false,
    reason: level === 'normal' ? '' : (measures[0]?.necessity ?? ''),
  };
}

function markingOf(marking: string): MarkingDto {
  const parts = marking.split(';').map((part) => part.trim());
  const tlp = parts.find((part) => part.startsWith('TLP:')) ?? '';
  const handling = parts.filter((part) => part !== tlp);
  return { tlp: known(tlpMarkings, tlp.replace('TLP:', '')), handling: handling.join('; ') };
}

function personOf(person: Dossier['persons'][number]): ConcernedPersonDto {
  const notes = [person.note, person.nonPunishmentReview, person.guardian];
  return {
    code: person.id,
    kind: known(personKinds, person.kind),
    role: person.role,
    names: person.names,
    identifiers: person.identifiers,
    nationality: person.nationality,
    birthDate: person.birthDate ?? null,
    possibleVictim: person.possibleVictim ?? null,
    sealed: person.sealed ?? false,
    note: notes.filter((note) => note !== undefined).join('; '),
  };
}

function measureOf(measure: Dossier['measures'][number]): MeasureDto {
  const details = Object.entries(measure.details).filter(([name]) => name !== 'place');
  return {
    code: measure.id,
    type: known(measureTypes, measure.type),
    basis: measure.basis,
    targets: measure.target,
    place: placeOf(Reflect.get(measure.details, 'place')),
    details: details.map(([name, value]) => `${name}: ${written(value)}`).join('\n'),
    necessity: measure.necessity,
    procedure: measure.procedureWanted,
    wantedBy: measure.deadlineWanted ?? null,
  };
}

function placeOf(place: unknown): LocalizedTextDto[] {
  if (typeof place === 'string') return [{ language: 'en', text: place }];
  if (typeof place !== 'object' || place === null) return [];
  return Object.entries(place).map(([language, text]) => ({ language, text: String(text) }));
}

function written(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join('; ') : String(value);
}
