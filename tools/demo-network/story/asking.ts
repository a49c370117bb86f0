import type { RequestContentDto } from '@rogatory/requests/contract';
import type { Deed } from './step';

type Measure = RequestContentDto['measures'][number];

/** The way by note verbale. */
export const byEmbassy = {
  channel: 'diplomatic',
  proof: 'Note verbale, by diplomatic bag',
} as const;

/** A request by telephone, at night. */
export const called: Deed = {
  does: 'request_orally',
  input: {
    channel: 'contact_point_24_7',
    spokenWith: 'Officer on duty',
    callNote: 'The measures and their urgency were read out; the written request follows.',
  },
};

/** The request as it is asked when nothing can wait for paper. */
export function urgently(content: RequestContentDto): RequestContentDto {
  const reason = 'What is asked will be gone before a letter can arrive.';
  return { ...content, urgency: { ...content.urgency, level: 'urgent', reason } };
}

/** The request with a further measure, as a correction asks it. */
export function extended(content: RequestContentDto, reason: string): RequestContentDto {
  const code = `M${content.measures.length + 1}`;
  const further: Measure = {
    code,
    type: 'bank_records',
    basis: content.measures[0]?.basis ?? '',
    targets: ['account named in the supplement'],
    place: [],
    details: `${reason} Opening file and statements of the account named in the supplement.`,
    necessity: 'It belongs to the same chain of payments.',
    procedure: 'Certified copies.',
    wantedBy: null,
  };
  return { ...content, measures: [...content.measures, further] };
}
