import {
  isSettled,
  type MeasureType,
  type OffenceCategory,
  type OffenceScope,
  type ReasonCode,
} from '../../contract/index';
import type { LegalBasisQuestion, OffenceQuestion } from './question';
import { reason, type Reason } from './reason';
import type { ReasonSubject } from './reason-sentences';

/** How the offences of a question stand to the scope of an instrument. */
export type OffenceWeight = {
  readonly holds: 'yes' | 'in_part' | 'uncertain' | 'no';
  readonly reasons: readonly Reason[];
  /** Offences inside the scope. */
  readonly inScope: number;
};

type One = { readonly state: 'in' | 'unknown' | 'out'; readonly reasons: readonly Reason[] };

/** Measures whose object is evidence in electronic form. */
export const electronicMeasures: readonly MeasureType[] = [
  'preservation_of_data',
  'expedited_preservation',
  'partial_disclosure_of_traffic_data',
  'production_of_subscriber_and_traffic_data',
  'production_of_data',
  'production_of_content',
  'provisional_measure_server',
  'virtual_asset_records',
];

/** Weighs every offence against the scope: named, serious enough, electronic evidence, or outside. */
export function weighOffences(scope: OffenceScope, question: LegalBasisQuestion): OffenceWeight {
  if (coversAny(scope)) {
    const { article, provenance } = scope;
    const ground = reason('any_offence', 'for', { provenance, subject: { article } });
    return { holds: 'yes', reasons: [ground], inScope: question.offences.length };
  }
  if (question.offences.length === 0) {
    const ground = reason('no_offence_named', 'warning', { provenance: null });
    return { holds: 'uncertain', reasons: [ground], inScope: 0 };
  }
  const own = question.offences.map((offence, at) => weigh(scope, offence, at, question));
  const each = own.map((one, at) => withCoveredOffence(scope, question.offences, own, one, at));
  const count = (state: One['state']) => each.filter((one) => one.state === state).length;
  const inScope = count('in');
  const reasons = each.flatMap((one) => one.reasons);
  if (inScope === each.length) return { holds: 'yes', reasons, inScope };
  if (inScope > 0) return { holds: 'in_part', reasons: softened(reasons), inScope };
  return { holds: count('unknown') > 0 ? 'uncertain' : 'no', reasons, inScope };
}

function coversAny(scope: OffenceScope): boolean {
  return (
    scope.offences.length === 0 && scope.seriousFromYears === null && !scope.needsTransnationalGroup
  );
}

function weigh(
  scope: OffenceScope,
  offence: OffenceQuestion,
  at: number,
  question: LegalBasisQuestion,
): One {
  const kind = kindOf(scope, offence, at, question);
  if (kind.state === 'out' || !scope.needsTransnationalGroup) return kind;
  const group = groupOf(scope, offence, at);
  const states = [kind.state, group.state];
  const state = states.includes('out') ? 'out' : states.includes('unknown') ? 'unknown' : 'in';
  return { state, reasons: [...kind.reasons, ...group.reasons] };
}

/** Offences about another offence: laundering its proceeds, hindering its trial. */
const dependent: readonly OffenceCategory[] = ['money_laundering', 'obstruction_of_justice'];

/**
 * An instrument that names laundering means the proceeds of its own offences (UNTOC 6, UNCAC 23,
 * Vienna 3(1)(b)): where the question names others, one of them must be in scope.
 */
function withCoveredOffence(
  scope: OffenceScope,
  offences: readonly OffenceQuestion[],
  all: readonly One[],
  one: One,
  at: number,
): One {
  const offence = offences[at];
  if (one.state !== 'in' || offence === undefined || !dependent.includes(offence.category)) {
    return one;
  }
  const years = scope.seriousFromYears;
  if (years !== null && (offence.maxPenaltyYears ?? 0) >= years) return one;
  const others = all.filter((_, index) => {
    const category = offences[index]?.category;
    return category !== undefined && !dependent.includes(category);
  });
  if (others.length === 0 || others.some(({ state }) => state === 'in')) return one;
  const unknown = others.some(({ state }) => state === 'unknown');
  return sayFor(scope, offence, at)(unknown ? 'unknown' : 'out', 'needs_covered_offence');
}

function kindOf(
  scope: OffenceScope,
  offence: OffenceQuestion,
  at: number,
  question: LegalBasisQuestion,
): One {
  const { category, maxPenaltyYears: penalty } = offence;
  const years = scope.seriousFromYears;
  const say = sayFor(scope, offence, at);
  if (scope.offences.includes(category)) return say('in', 'offence_in_scope');
  if (years !== null && penalty !== null && penalty >= years) {
    return say('in', 'serious_crime', { years });
  }
  if (scope.electronicEvidenceOfAnyOffence && asksElectronicEvidence(question)) {
    return say('in', 'electronic_evidence');
  }
  if (years !== null && penalty === null) return say('unknown', 'penalty_unknown', { years });
  if (scope.electronicEvidenceOfAnyOffence && question.measures.length === 0) {
    return {
      state: 'unknown',
      reasons: [reason('no_measure_named', 'warning', { provenance: null })],
    };
  }
  if (years !== null) return say('out', 'penalty_too_low', { years, penalty: penalty ?? 0 });
  return say('out', 'offence_out_of_scope');
}

function groupOf(scope: OffenceScope, offence: OffenceQuestion, at: number): One {
  const say = sayFor(scope, offence, at);
  const { transnational, organizedGroup } = offence;
  if (transnational === false) return say('out', 'transnationality_missing');
  if (organizedGroup === false) return say('out', 'organized_group_missing');
  const unknown = [
    ...(transnational === null ? say('unknown', 'transnationality_unknown').reasons : []),
    ...(organizedGroup === null ? say('unknown', 'organized_group_unknown').reasons : []),
  ];
  if (unknown.length > 0) return { state: 'unknown', reasons: unknown };
  const { article, provenance } = scope;
  const met = reason('transnational_group_met', 'for', { provenance, subject: { article } });
  return { state: 'in', reasons: [met] };
}

function sayFor(scope: OffenceScope, offence: OffenceQuestion, at: number) {
  const { article, provenance } = scope;
  const bearings = { in: 'for', unknown: 'warning', out: 'against' } as const;
  return (state: One['state'], code: ReasonCode, more: ReasonSubject = {}): One => {
    const subject = { offence: offence.category, article, ...more };
    const said = reason(code, bearings[state], { provenance, subject, offence: at });
    return {
      state: state === 'out' && !isSettled(provenance) ? 'unknown' : state,
      reasons: [said],
    };
  };
}

function asksElectronicEvidence({ measures }: LegalBasisQuestion): boolean {
  return measures.some((measure) => electronicMeasures.includes(measure));
}

/** What leaves one offence out does not speak against the instrument while it covers another. */
function softened(reasons: readonly Reason[]): Reason[] {
  return reasons.map((one) => (one.bearing === 'against' ? { ...one, bearing: 'note' } : one));
}
