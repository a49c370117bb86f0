import type { RequestContentDto, Side } from '@rogatory/requests/contract';
import type { Chance } from '../chance';
import { refusalGround } from '../matters/legal-basis';
import type { Cast } from './cast';
import { byEmbassy, called, extended, urgently } from './asking';
import { conditionsAccepted, refusalProposed, tested, withdrawalProposed } from './decisions';
import { moreTime, putOff } from './delays';
import {
  acknowledgeRemarks,
  closingRemarks,
  conditions,
  correctionReasons,
  instructions,
  notes,
  partReports,
  questions,
  reportsOn,
  responses,
  returnRemarks,
  submitRemarks,
} from './phrases';
import { paceOf } from './pace';
import type { Cue, Plot } from './plot';
import type { Situation } from './situations';
import type { Deed } from './step';

type Measure = RequestContentDto['measures'][number];

/** The steps of a request up to the situation it is in today. */
export function scriptOf(plot: Plot): Cue[] {
  return new Script(plot).cues;
}

const atHome: readonly string[] = [
  'draft',
  'internal_review',
  'in_review',
  'returned',
  'approved',
  'requested_orally',
  'announced',
];

class Script {
  readonly cues: Cue[] = [];
  private readonly chance: Chance;
  private readonly cast: Cast;
  private readonly sample: RequestContentDto;
  private readonly pace: { home: number; abroad: number };
  private asked: (typeof questions)[number][] = [];
  private readonly unfinished: boolean;
  /** Measures that were not refused before anything was done. */
  private left: readonly Measure[];
  private written = Temporal.PlainDate.from('2000-01-01');

  constructor(private readonly plot: Plot) {
    this.chance = plot.chance;
    this.cast = plot.cast;
    this.unfinished = plot.chance.happens(0.55);
    this.sample = plot.content(this.written);
    this.left = this.sample.measures;
    this.pace = paceOf(plot.requested, this.sample.urgency.level);
    this.tell(plot.situation);
  }

  private tell(until: Situation['key']): void {
    this.prepare(until);
    if (atHome.includes(until)) return;
    this.receive(until);
    if (until === 'received') return;
    if (until === 'forwarded' && this.passOn()) return;
    this.acknowledge();
    if (until === 'acknowledged') return;
    if (until === 'correction_in_draft' || until === 'correction_in_review') {
      this.correct(until === 'correction_in_review');
      return;
    }
    if (until === 'question_open' || this.chance.happens(0.34)) {
      this.ask(until === 'question_open');
      if (until === 'question_open') return;
      this.answer();
    }
    if (until === 'decision_extended') {
      this.abroad(this.cast.desk, this.days(6, 20), moreTime(this.plot));
      return;
    }
    if (until === 'legal_review' || this.chance.happens(0.2)) {
      const deed = tested(this.sample.measures, this.chance);
      this.abroad(this.cast.desk, this.days(1, 6), () => deed);
      if (until === 'legal_review') return;
    }
    if (until === 'refused_at_once' && this.decidedByTwo) {
      this.refuse(this.sample.measures);
      return;
    }
    this.accept(until);
    if (until === 'accepted' || until === 'conditions_open') return;
    if (until === 'withdrawn') {
      this.withdraw();
      return;
    }
    this.assign();
    if (until === 'postponed') {
      this.postpone();
      return;
    }
    this.execute(until);
    if (['in_execution', 'executed_not_reported', 'answered_in_part'].includes(until)) return;
    this.close(until);
  }

  private prepare(until: Situation['key']): void {
    const { drafter, reviewer, approver, office, sender } = this.cast;
    this.home(office, drafter, 0, (day) => {
      this.written = day;
      return { does: 'open', input: { content: this.content(day, until) } };
    });
    if (until === 'draft') return;
    if (until === 'internal_review') {
      const asked = this.askedInOffice();
      this.home(office, drafter, this.days(0.3, 3), () => asked);
      return;
    }
    const word = this.chance.pick(submitRemarks);
    this.home(office, drafter, this.days(0.3, 5), () => submitted(word));
    if (until === 'in_review') return;
    if (until === 'requested_orally') {
      this.home(sender, reviewer, 0.05, () => called);
      return;
    }
    if (until === 'returned' || this.chance.happens(0.27)) {
      const remark = this.chance.pick(returnRemarks);
      this.home(sender, reviewer, this.days(0.6, 4), () => ({ does: 'return', input: { remark } }));
      if (until === 'returned') return;
      this.home(office, drafter, this.days(0.4, 4), () => ({
        does: 'edit',
        input: { content: this.content(this.written, until) },
      }));
      this.home(office, drafter, 0.03, () => submitted('As asked.'));
    }
    this.home(sender, approver, this.days(0.4, 4), () => ({ does: 'approve', input: {} }));
    if (until === 'approved') return;
    const way = until === 'announced' ? byEmbassy : {};
    this.home(sender, reviewer, this.days(0.1, 1.5), () => ({ does: 'transmit', input: way }));
  }

  private askedInOffice(): Deed {
    return { does: 'ask_review', input: { remark: this.chance.pick(submitRemarks) } };
  }

  /** Whether the State has another authority that the request can go on to. */
  private passOn(): boolean {
    const { desk, competent } = this.cast;
    if (competent === null) return false;
    const reasons = 'The office named is competent for this case; the whole thread goes with it.';
    this.abroad(desk, this.days(0.5, 4), () => ({
      does: 'forward',
      input: { authority: competent, reasons },
    }));
    return true;
  }

  private receive(until: Situation['key']): void {
    if (this.chance.happens(0.18)) this.note('requested', this.cast.desk, this.cast.receiver);
    if (until === 'received' && this.chance.happens(0.3)) {
      this.note('requesting', this.cast.drafter, this.cast.office);
    }
  }

  private acknowledge(): void {
    const slow = this.chance.happens(0.14) ? 3 : 1;
    const remark = this.chance.pick(acknowledgeRemarks);
    this.abroad(this.cast.desk, this.days(0.6, 7) * slow, (day) => ({
      does: 'acknowledge',
      input: { reference: this.plot.receipt(day), remark },
    }));
  }

  private correct(submit: boolean): void {
    const { drafter, office } = this.cast;
    const reason = this.chance.pick(correctionReasons);
    this.home(office, drafter, this.days(3, 20), () => ({ does: 'correct', input: { reason } }));
    this.home(office, drafter, 0.05, () => ({
      does: 'edit',
      input: { content: extended(this.plot.content(this.written), reason) },
    }));
    if (submit) this.home(office, drafter, this.days(0.2, 1), () => submitted(reason));
  }

  private ask(stillOpen: boolean): void {
    const asked = this.chance.some(questions, this.chance.between(1, 2));
    const [first] = this.sample.measures;
    const around = this.plot.today.add({ days: this.chance.between(-4, 9) });
    this.abroad(this.cast.desk, this.days(2, 14), (day) => ({
      does: 'ask',
      input: {
        questions: asked.map(([text], index) =>
          index === 0 && first !== undefined ? { text, measureCode: first.code } : { text },
        ),
        answerBy: (stillOpen
          ? atLeast(day.add({ days: 7 }), around)
          : day.add({ days: 14 })
        ).toString(),
      },
    }));
    this.asked = asked;
  }

  private answer(): void {
    const answers = this.asked.map(([, text], index) => ({ question: String(index + 1), text }));
    this.home(this.cast.office, this.cast.drafter, this.days(2, 16), () => ({
      does: 'answer',
      input: { answers },
    }));
  }

  private accept(until: Situation['key']): void {
    const { measures } = this.sample;
    const last = measures.at(-1);
    if (this.decidedByTwo && last && measures.length > 2 && this.chance.happens(0.15)) {
      this.refuse([last]);
      this.left = measures.slice(0, -1);
    }
    const binds = until === 'conditions_open' || this.chance.happens(0.4);
    const input = binds ? { conditions: this.chance.pick(conditions) } : {};
    this.abroad(this.cast.decider, this.days(2, 18), () => ({ does: 'accept', input }));
    if (!binds || until === 'conditions_open') return;
    const { sender, approver } = this.cast;
    const reply = conditionsAccepted(this.chance);
    this.home(sender, approver, this.days(0.5, 5), () => reply);
  }

  /** Proposed by the desk, sent by whoever decides: never the same person. */
  private refuse(measures: readonly Measure[]): void {
    const { desk, decider } = this.cast;
    const instrument = this.sample.basis?.instrument ?? 'UNTOC';
    const proposed = refusalProposed(measures, instrument, this.chance);
    this.abroad(desk, this.days(2, 14), () => proposed);
    this.abroad(decider, this.days(0.3, 4), () => ({ does: 'refuse', input: {} }));
  }

  private withdraw(): void {
    const { office, drafter, sender, reviewer, approver, desk } = this.cast;
    const proposed = withdrawalProposed(this.chance);
    const second = reviewer === drafter ? approver : reviewer;
    this.home(office, drafter, this.days(2, 20), () => proposed);
    this.home(sender, second, this.days(0.2, 3), () => ({ does: 'withdraw', input: {} }));
    if (this.chance.happens(0.5)) return;
    const text = 'Withdrawn as asked; nothing had been carried out yet.';
    this.abroad(desk, this.days(0.3, 4), () => ({
      does: 'acknowledge_withdrawal',
      input: { text },
    }));
  }

  private assign(): void {
    const measureCodes = this.left.map((measure) => measure.code);
    const input = {
      authority: this.cast.executing,
      measureCodes,
      instructions: this.chance.pick(instructions),
    };
    this.abroad(this.cast.desk, this.days(0.3, 5), () => ({ does: 'assign', input }));
    if (this.chance.happens(0.25)) this.note('requested', this.cast.desk, this.cast.receiver);
  }

  private postpone(): void {
    const codes = this.left.map((measure) => measure.code);
    const rests = this.chance.happens(0.5) ? codes : codes.slice(0, 1);
    const instrument = this.sample.basis?.instrument ?? 'UNTOC';
    this.abroad(this.cast.decider, this.days(3, 15), putOff(rests, instrument, this.plot));
  }

  private execute(until: Situation['key']): void {
    if (until === 'in_execution') return;
    const measures = this.left;
    const refused = until === 'refused' || until === 'refused_at_once';
    const refusesAll = refused || (until === 'closed' && this.chance.happens(0.07));
    const stopsEarly = until === 'answered_in_part' || until === 'executed_not_reported';
    const some = stopsEarly ? measures.slice(0, Math.max(1, measures.length - 1)) : measures;
    const inPart = until === 'answered_in_part' && measures.length === 1;
    for (const [index, measure] of some.entries()) {
      const last = index === measures.length - 1;
      const refuses = refusesAll || (last && measures.length > 1 && this.chance.happens(0.2));
      this.carryOut(measure, refuses, inPart);
      const partial = !last && !stopsEarly && !refusesAll && this.chance.happens(0.3);
      if (partial) this.respond();
    }
    if (until !== 'executed_not_reported') this.respond();
  }

  private carryOut(measure: Measure, refuses: boolean, inPart: boolean): void {
    const { executor, executing } = this.cast;
    const measureCode = measure.code;
    const ground = refusalGround(this.sample.basis?.instrument ?? 'UNTOC', this.chance);
    const report = this.chance.pick(inPart ? partReports : reportsOn(measure.type));
    this.cues.push({
      afterDays: this.days(4, 34) * this.pace.abroad,
      side: 'requested',
      hoursOf: executing,
      by: executor,
      deed: () =>
        refuses
          ? { does: 'refuse_measure', input: { measureCode, ...ground } }
          : { does: 'record_execution', input: { measureCode, complete: !inPart, report } },
    });
  }

  private respond(): void {
    const text = this.chance.pick(responses);
    this.abroad(this.cast.desk, this.days(0.4, 6), () => ({ does: 'respond', input: { text } }));
  }

  private close(until: Situation['key']): void {
    if (['answered', 'refused', 'refused_at_once'].includes(until)) return;
    const { reviewer, sender, desk } = this.cast;
    const remark = this.chance.pick(closingRemarks);
    const outcome = this.outcome();
    const closed = (): Deed => ({ does: 'close', input: { outcome, remark } });
    const oursFirst = this.chance.happens(0.5);
    const ours = () => this.home(sender, reviewer, this.days(3, 24), closed);
    const theirs = () => this.abroad(desk, this.days(1, 15), closed);
    if (oursFirst) ours();
    else theirs();
    if (until === 'closed_by_one_side') return;
    if (oursFirst) theirs();
    else ours();
  }

  /** Who proposes a refusal may not send it. */
  private get decidedByTwo(): boolean {
    return this.cast.desk !== this.cast.decider;
  }

  private outcome(): 'satisfied' | 'satisfied_in_part' | 'refused' {
    const deeds = this.cues.map((cue) => cue.deed(this.written).does);
    const early = this.sample.measures.length - this.left.length;
    const refused = early + deeds.filter((does) => does === 'refuse_measure').length;
    if (refused === 0) return 'satisfied';
    return refused === this.sample.measures.length ? 'refused' : 'satisfied_in_part';
  }

  /** A draft is often not yet whole; what goes out is. */
  private content(day: Temporal.PlainDate, until: Situation['key']): RequestContentDto {
    const whole = this.plot.content(day);
    if (until === 'requested_orally') return urgently(whole);
    if (until !== 'draft' || !this.unfinished) return whole;
    return { ...whole, offences: [], purpose: '', translations: [] };
  }

  private note(side: Side, by: string, hoursOf: string): void {
    const text = this.chance.pick(notes);
    this.cues.push({
      afterDays: this.days(0.1, 0.6),
      side,
      hoursOf,
      by,
      deed: () => ({ does: 'note', input: { text } }),
    });
  }

  private home(hoursOf: string, by: string, afterDays: number, deed: Cue['deed']): void {
    const paced = afterDays * this.pace.home;
    this.cues.push({ afterDays: paced, side: 'requesting', hoursOf, by, deed });
  }

  private abroad(by: string, afterDays: number, deed: Cue['deed']): void {
    const paced = afterDays * this.pace.abroad;
    this.cues.push({ afterDays: paced, side: 'requested', hoursOf: this.cast.receiver, by, deed });
  }

  private days(from: number, to: number): number {
    return from + this.chance.next() * (to - from);
  }
}

function atLeast(least: Temporal.PlainDate, day: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(day, least) < 0 ? least : day;
}

function submitted(remark: string): Deed {
  return { does: 'submit', input: { remark } };
}
