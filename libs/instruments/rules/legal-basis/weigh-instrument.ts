import {
  isSettled,
  type Applicability,
  type Channel,
  type Instrument,
  type LegalBasisCandidateDto,
  type RequiredContentItem,
  type TimeLimit,
} from '../../contract/index';
import type { LawOfDay } from '../law/law-of-day';
import { testDualCriminality } from './dual-criminality';
import { limitsThatRun } from './limits-that-run';
import type { LegalBasisQuestion } from './question';
import { reason, withoutRepetition, type Reason } from './reason';
import { specificity } from './specificity';
import { inForceFor, inForceOn } from './standing';
import { weighMeasures } from './weigh-measures';
import { weighOffences } from './weigh-offences';

/** An instrument weighed for a question, with what places it among the others. */
export type Weighed = {
  readonly instrument: Instrument;
  readonly candidate: LegalBasisCandidateDto;
  readonly specificity: number;
  readonly offencesInScope: number;
  readonly measuresCovered: number;
};

/** Weighs one instrument on its own: who is bound, what it covers, what it asks for. */
export function weighInstrument(
  instrument: Instrument,
  question: LegalBasisQuestion,
  law: LawOfDay,
): Weighed {
  const { date, requesting, requested } = question;
  const force = inForceOn(instrument, date);
  const asking = inForceFor(instrument, requesting, date);
  const asked = inForceFor(instrument, requested, date);
  const offences = weighOffences(instrument.scope, question);
  const measures = weighMeasures(instrument, question.measures, {
    requesting: asking.party,
    requested: asked.party,
  });
  const standing = [force.holds, asking.holds, asked.holds];
  const applies =
    requesting === requested ? 'no' : together(standing, [offences.holds, measures.holds]);
  const dual = testDualCriminality(instrument.dualCriminality, question);
  const limits = limitsThatRun(instrument, law.timeLimits, question);
  const same = reason('same_jurisdiction', 'against', {
    provenance: null,
    subject: { jurisdiction: requesting },
  });
  // Between States that are not bound, what the instrument would cover is of no interest.
  const between = requesting !== requested && !standing.includes('no');
  const reasons = withoutRepetition([
    ...(requesting === requested ? [same] : []),
    ...force.reasons,
    ...asking.reasons,
    ...asked.reasons,
    ...schemeReason(instrument),
    ...(between ? [...offences.reasons, ...measures.reasons] : []),
    ...(applies === 'no' ? [] : [dual.reason]),
    ...(applies === 'no' ? [] : statementReasons([asking.party, asked.party])),
    ...(applies === 'no' ? [] : limitReasons(limits)),
  ]);
  const excluded = applies === 'no';
  return {
    instrument,
    candidate: {
      ...headOf(instrument),
      position: null,
      applies,
      reasons,
      measures: [...measures.coverage],
      language: instrument.language,
      dualCriminality: dual.test,
      ...(excluded ? noTerms() : termsOf(instrument, question, limits)),
      alternates: [],
      toBeVerified:
        reasons.some(({ settled }) => !settled) ||
        (!excluded && awaitsLawyer(instrument, question.urgent)),
    },
    specificity: specificity(instrument.scope, question),
    offencesInScope: offences.inScope,
    measuresCovered: measures.coverage.filter(({ covered }) => covered === 'yes').length,
  };
}

type Terms = Pick<LegalBasisCandidateDto, 'channels' | 'contents' | 'grounds' | 'timeLimits'>;

/** What is to be done on this basis. */
function termsOf(
  instrument: Instrument,
  question: LegalBasisQuestion,
  limits: readonly TimeLimit[],
): Terms {
  const contents = contentsFor(instrument, question);
  return {
    channels: channelsFor(instrument, question.urgent),
    contents: contents.map((item) => ({ ...item, measures: [...item.measures] })),
    grounds: [...instrument.grounds],
    timeLimits: limits.map(copyOfLimit),
  };
}

/** Nothing is done on a basis that does not apply; its card tells the rest. */
function noTerms(): Terms {
  return { channels: [], contents: [], grounds: [], timeLimits: [] };
}

function headOf(instrument: Instrument) {
  const { code, id, rank, name, citation, assistanceArticle, binding } = instrument;
  return { instrument: code, id, rank, name, citation, assistanceArticle, binding };
}

function together(
  standing: readonly ('yes' | 'uncertain' | 'no')[],
  content: readonly ('yes' | 'in_part' | 'uncertain' | 'no')[],
): Applicability {
  const all = [...standing, ...content];
  if (all.includes('no')) return 'no';
  if (all.includes('uncertain')) return 'uncertain';
  return all.includes('in_part') ? 'in_part' : 'yes';
}

function schemeReason({ binding, rank, citation, provenance }: Instrument): Reason[] {
  if (binding || rank === 'reciprocity') return [];
  return [reason('non_binding', 'note', { provenance, subject: { instrument: citation } })];
}

/** What the two sides have declared, save what already counted against a measure. */
function statementReasons(parties: readonly (Instrument['parties'][number] | null)[]): Reason[] {
  return parties.flatMap((party) =>
    (party?.statements ?? []).map(({ kind, article, text, provenance }) =>
      reason(kind, 'note', {
        provenance,
        subject: { jurisdiction: party?.jurisdiction ?? '', article, statement: text.en },
        words: { statement_fr: text.fr, statement_ar: text.ar },
      }),
    ),
  );
}

function limitReasons(all: readonly TimeLimit[]): Reason[] {
  const limits = all.filter(({ ruleSet }) => ruleSet !== null);
  const [first] = limits;
  if (first === undefined) return [];
  const weakest = limits.find(({ provenance }) => !isSettled(provenance)) ?? first;
  const laws = limits.map(({ law }) => law).join(', ');
  return [
    reason('has_time_limits', 'note', {
      provenance: weakest.provenance,
      subject: { limits: laws },
    }),
  ];
}

function channelsFor({ channels }: Instrument, urgent: boolean): Channel[] {
  const of = (when: Channel['when']) => channels.filter((channel) => channel.when === when);
  if (urgent) return [...of('urgent'), ...of('ordinary')];
  const ordinary = of('ordinary');
  return ordinary.length > 0 ? ordinary : [...channels];
}

function contentsFor(
  { contents }: Instrument,
  { measures, urgent }: LegalBasisQuestion,
): RequiredContentItem[] {
  return contents.filter(
    (item) =>
      (urgent || !item.urgentOnly) &&
      (item.measures.length === 0 ||
        measures.length === 0 ||
        item.measures.some((measure) => measures.includes(measure))),
  );
}

function copyOfLimit(limit: TimeLimit): LegalBasisCandidateDto['timeLimits'][number] {
  return {
    ...limit,
    notApplied: limit.notApplied ?? null,
    instruments: [...limit.instruments],
    parts: limit.parts.map((part) => ({ ...part, periods: [...part.periods] })),
    extension:
      limit.extension === null
        ? null
        : { ...limit.extension, periods: [...limit.extension.periods] },
  };
}

/** Channel, language or test on which a request would rest are not settled. */
function awaitsLawyer(instrument: Instrument, urgent: boolean): boolean {
  const provisions = [
    ...channelsFor(instrument, urgent),
    instrument.language,
    instrument.dualCriminality,
  ];
  return provisions.some(({ provenance }) => !isSettled(provenance));
}
