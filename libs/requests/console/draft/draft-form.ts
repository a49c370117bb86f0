import {
  highestPenaltyYears,
  type InstrumentCode,
  type OffenceCategory,
} from '@rogatory/instruments/contract';
import type {
  ConcernedPersonDto,
  MeasureDto,
  OffenceDto,
  PersonKind,
  RequestContentDto,
} from '@rogatory/requests/contract';

/** An answer that may be open: the wire says true, false or null. */
export type OpenAnswer = 'yes' | 'no' | 'unknown';

export type PersonForm = Omit<
  ConcernedPersonDto,
  'nationality' | 'birthDate' | 'possibleVictim'
> & {
  /** ISO 3166-1 alpha-2 or empty. */
  nationality: string;
  birthDate: string;
  possibleVictim: OpenAnswer;
};

export type OffenceForm = Omit<OffenceDto, 'category' | 'maxPenaltyYears'> & {
  category: OffenceCategory | '';
  maxPenaltyYears: number | null;
};

export type MeasureForm = Omit<MeasureDto, 'wantedBy'> & {
  wantedDate: string;
  /** Hours and minutes, or empty when the whole day counts. */
  wantedTime: string;
  /** Offset from UTC such as `+07:00`; only read beside a time. */
  wantedOffset: string;
};

export type BasisForm = {
  instrument: InstrumentCode | '';
  articles: string;
  alternates: { instrument: InstrumentCode; note: string }[];
};

/**
 * The content as fields hold it: no nulls, because an empty field is an empty text, save a number
 * that is not given. `toForm` and `fromForm` are each other's inverse for every content that the API
 * accepts; what an offence does not say stays absent.
 */
export type DraftForm = Omit<
  RequestContentDto,
  'requestedAuthorityId' | 'basis' | 'persons' | 'offences' | 'measures'
> & {
  requestedAuthorityId: string;
  basis: BasisForm;
  persons: PersonForm[];
  offences: OffenceForm[];
  measures: MeasureForm[];
};

const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/;

function measureToForm(measure: MeasureDto): MeasureForm {
  const { wantedBy, ...rest } = measure;
  const [, date, time, offset] = instant.exec(wantedBy ?? '') ?? [];
  return {
    ...rest,
    wantedDate: date ?? wantedBy ?? '',
    wantedTime: time ?? '',
    wantedOffset: offset === 'Z' ? '+00:00' : (offset ?? ''),
  };
}

function measureFromForm(form: MeasureForm): MeasureDto {
  const { wantedDate, wantedTime, wantedOffset, ...rest } = form;
  const hours = wantedTime !== '' && wantedOffset !== '';
  return {
    ...rest,
    targets: rest.targets.map((target) => target.trim()).filter((target) => target !== ''),
    place: rest.place.filter((place) => place.text.trim() !== ''),
    wantedBy:
      wantedDate === ''
        ? null
        : hours
          ? `${wantedDate}T${wantedTime.slice(0, 5)}:00${wantedOffset}`
          : wantedDate,
  };
}

const answers: Record<OpenAnswer, boolean | null> = { yes: true, no: false, unknown: null };

function personToForm(person: ConcernedPersonDto): PersonForm {
  const { nationality, birthDate, possibleVictim, ...rest } = person;
  return {
    ...rest,
    nationality: nationality ?? '',
    birthDate: birthDate ?? '',
    possibleVictim: possibleVictim == null ? 'unknown' : possibleVictim ? 'yes' : 'no',
  };
}

function personFromForm(form: PersonForm): ConcernedPersonDto {
  return {
    ...form,
    names: form.names.filter((name) => name.text.trim() !== ''),
    identifiers: form.identifiers.filter(
      (identifier) => identifier.value.trim() !== '' || identifier.type.trim() !== '',
    ),
    nationality: form.nationality === '' ? null : form.nationality,
    birthDate: form.birthDate === '' ? null : form.birthDate,
    possibleVictim: answers[form.possibleVictim],
  };
}

function offenceToForm(offence: OffenceDto): OffenceForm {
  const { category, maxPenaltyYears } = offence;
  return { ...offence, category: category ?? '', maxPenaltyYears: maxPenaltyYears ?? null };
}

function offenceFromForm({ category, maxPenaltyYears, ...words }: OffenceForm): OffenceDto {
  return {
    ...words,
    ...(category === '' ? {} : { category }),
    ...(maxPenaltyYears !== null && isPenalty(maxPenaltyYears) ? { maxPenaltyYears } : {}),
  };
}

function saysSomething({ category, maxPenaltyYears, ...words }: OffenceDto): boolean {
  return (
    category != null ||
    maxPenaltyYears != null ||
    Object.values(words).some((text) => text.trim() !== '')
  );
}

/** Whether the API takes it for a highest penalty in years. */
export function isPenalty(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= highestPenaltyYears;
}

/** Content as it came from the API, as fields hold it. */
export function toForm(content: RequestContentDto): DraftForm {
  return {
    ...content,
    requestedAuthorityId: content.requestedAuthorityId ?? '',
    basis: content.basis ?? { instrument: '', articles: '', alternates: [] },
    persons: content.persons.map(personToForm),
    offences: content.offences.map(offenceToForm),
    measures: content.measures.map(measureToForm),
  };
}

/** What the fields hold, as the API wants it: rows left wholly empty are dropped. */
export function fromForm(form: DraftForm): RequestContentDto {
  const { instrument } = form.basis;
  return {
    ...form,
    requestedAuthorityId: form.requestedAuthorityId === '' ? null : form.requestedAuthorityId,
    basis: instrument === '' ? null : { ...form.basis, instrument },
    facts: form.facts.filter((facts) => facts.text.trim() !== ''),
    persons: form.persons.map(personFromForm),
    offences: form.offences.map(offenceFromForm).filter(saysSomething),
    measures: form.measures.map(measureFromForm),
    translations: form.translations.filter((translation) => translation.language.trim() !== ''),
    assurances: form.assurances.filter((assurance) => assurance.text.trim() !== ''),
  };
}

/** The next free code with this letter: V01, V02 … for persons, M1, M2 … for measures. */
export function nextCode(letter: string, taken: readonly string[], digits: number): string {
  const numbers = taken
    .filter((code) => code.startsWith(letter))
    .map((code) => Number(code.slice(letter.length)))
    .filter((number) => Number.isInteger(number));
  return `${letter}${String(Math.max(0, ...numbers) + 1).padStart(digits, '0')}`;
}

/**
 * An empty person of the same make as the one before it, so that fourteen captives are entered
 * without choosing scripts and languages fourteen times.
 */
export function personLike(
  previous: PersonForm | undefined,
  kind: PersonKind,
  code: string,
): PersonForm {
  const alike = previous?.kind === kind ? previous : undefined;
  return {
    code,
    kind,
    role: alike?.role ?? '',
    names: (alike?.names ?? [{ text: '', script: 'Latn', language: 'en' }]).map((name) => ({
      text: '',
      script: name.script,
      language: name.language,
    })),
    identifiers: (alike?.identifiers ?? []).map(({ type }) => ({ type, value: '' })),
    nationality: alike?.nationality ?? '',
    birthDate: '',
    possibleVictim: alike?.possibleVictim ?? 'unknown',
    sealed: alike?.sealed ?? false,
    note: '',
  };
}

/** An empty measure; its place is the one of the measure before it, most often the same. */
export function measureLike(previous: MeasureForm | undefined, code: string): MeasureForm {
  return {
    code,
    type: 'other',
    basis: '',
    targets: [],
    place: previous ? previous.place.map((place) => ({ ...place })) : [],
    details: '',
    necessity: '',
    procedure: '',
    wantedDate: '',
    wantedTime: '',
    wantedOffset: previous?.wantedOffset ?? '',
  };
}
