import type { LegalBasisAnswerDto, LegalBasisCandidateDto } from '../../contract/index';
import type { LawOfDay } from '../law/law-of-day';
import { giveWay } from './give-way';
import type { LegalBasisQuestion } from './question';
import { byPreference } from './rank';
import { reason } from './reason';
import { concerns } from './standing';
import { weighInstrument, type Weighed } from './weigh-instrument';

/**
 * The legal bases on which one jurisdiction may ask another, best first, and those that do not
 * apply, each with its reasons. `law` is the law of the question's date. Only settled facts exclude
 * an instrument; what awaits a lawyer leaves it `uncertain`. Reciprocity closes the ranking and
 * leads it only where nothing else applies. Throws when the law knows no reciprocity.
 */
export function resolveLegalBasis(
  question: LegalBasisQuestion,
  law: LawOfDay,
): LegalBasisAnswerDto {
  const { requesting, requested } = question;
  const weighed = law.instruments
    .filter((instrument) => concerns(instrument, [requesting, requested]))
    .map((instrument) => weighInstrument(instrument, question, law))
    .sort(byPreference);
  const placed = weighed.map((one) => giveWay(one, weighed)).sort(byPreference);
  const usable = placed.filter(({ candidate }) => candidate.applies !== 'no');
  const applicable = usable.map((one, at) => placeOf(one, at + 1, usable));
  const notApplicable = placed
    .filter(({ candidate }) => candidate.applies === 'no')
    .map(({ candidate }) => candidate);
  const fallback = [...applicable, ...notApplicable].find(({ rank }) => rank === 'reciprocity');
  if (fallback === undefined) throw new Error('The law must know reciprocity');
  return { question: copyOf(question), applicable, notApplicable, fallback };
}

function placeOf(
  { candidate, instrument }: Weighed,
  position: number,
  usable: readonly Weighed[],
): LegalBasisCandidateDto {
  const alternates = usable
    .filter(
      (other) => other.instrument.id !== instrument.id && other.candidate.applies !== 'uncertain',
    )
    .map((other) => other.instrument.id);
  if (instrument.rank !== 'reciprocity') return { ...candidate, position, alternates };
  const alone = usable.every((other) => other.instrument.rank === 'reciprocity');
  const code = alone ? 'nothing_else_applies' : 'always_possible';
  const said = reason(code, alone ? 'for' : 'note', { provenance: instrument.provenance });
  return { ...candidate, position, alternates, reasons: [said, ...candidate.reasons] };
}

function copyOf(question: LegalBasisQuestion): LegalBasisAnswerDto['question'] {
  return {
    ...question,
    measures: [...question.measures],
    offences: question.offences.map((offence) => ({ ...offence })),
  };
}
