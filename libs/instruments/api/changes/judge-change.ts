import { Injectable } from '@nestjs/common';
import { JurisdictionQueries } from '@rogatory/jurisdictions/api';
import { unprocessable } from '@rogatory/platform/api';
import type { FieldProblem } from '@rogatory/platform/contract';
import { instrumentCodes, instrumentsProblems, timeLimitIds } from '../../contract/index';
import {
  applyOverride,
  concretePointer,
  type JsonValue,
  type LawOverride,
} from '../../rules/index';
import { Law } from '../law';
import { faultsIn, type LawFault, plainLaw } from '../law-readers';
import { unknownJurisdiction } from '../read-question';

/** What a change says, apart from who proposes it. */
export type ProposedChange = Omit<LawOverride, 'id'>;

/** Judges whether a change leaves the law in good order on its first day of effect. */
@Injectable()
export class JudgeChange {
  constructor(
    private readonly law: Law,
    private readonly jurisdictions: JurisdictionQueries,
  ) {}

  /** Refuses with 422 and pointers what leads nowhere, changes what is fixed or breaks a card. */
  async assertFits(change: ProposedChange): Promise<void> {
    const current = this.currentOf(change);
    const applied = applyOverride(current, change);
    if ('problem' in applied) {
      throw unprocessable(instrumentsProblems.invalidLaw, [
        {
          pointer: applied.within,
          code: problemCodes[applied.problem],
          detail: problemDetails[applied.problem],
        },
      ]);
    }
    const { document } = applied;
    const place = current === null ? '' : concretePointer(document, change.pointer);
    const faults = [
      ...faultsIn(change.target, document),
      ...(await this.strangersIn(document)),
      ...withoutTwoParties(document),
    ];
    const problems = faults.map((fault) => placed(fault, place));
    if (problems.length > 0) throw unprocessable(instrumentsProblems.invalidLaw, problems);
  }

  /** The card or limit as it stands; null where the change brings a new bilateral treaty. */
  private currentOf({
    target,
    targetId,
    pointer,
    value,
    effectiveFrom,
  }: ProposedChange): JsonValue {
    const { instruments, timeLimits } = this.law.on(effectiveFrom);
    const laws = target === 'instrument' ? instruments : timeLimits;
    const current = laws.find(({ id }) => id === targetId);
    const reserved = [...instrumentCodes, ...timeLimitIds].some((name) => name === targetId);
    const whole = pointer === '';
    if (current === undefined) {
      if (whole && target === 'instrument' && !reserved && isBilateral(value, targetId))
        return null;
      throw unprocessable(instrumentsProblems.invalidLaw, [unknownTarget]);
    }
    const plain = plainLaw(current);
    if (whole && !(isBilateral(plain, targetId) && isBilateral(value, targetId))) {
      throw unprocessable(instrumentsProblems.invalidLaw, [wholeCard]);
    }
    return plain;
  }

  /** Jurisdictions that nobody knows. */
  private async strangersIn(document: JsonValue): Promise<FieldProblem[]> {
    const known = new Set((await this.jurisdictions.list()).map(({ code }) => code));
    return jurisdictionsIn(document, '')
      .filter(({ code }) => !known.has(code))
      .map(({ pointer }) => unknownJurisdiction(pointer));
  }
}

const unknownTarget: FieldProblem = {
  pointer: '/targetId',
  code: instrumentsProblems.notFound,
  detail: 'No card or limit has this id; a new bilateral treaty is a whole card with its own id',
};
const wholeCard: FieldProblem = {
  pointer: '/pointer',
  code: instrumentsProblems.fieldIsFixed,
  detail: 'Only a bilateral treaty is replaced as a whole',
};
const problemCodes = {
  pointer_not_found: instrumentsProblems.pointerNotFound,
  pointer_ambiguous: instrumentsProblems.pointerAmbiguous,
  field_is_fixed: instrumentsProblems.fieldIsFixed,
} as const;
const problemDetails = {
  pointer_not_found: 'The pointer leads nowhere in the card or limit',
  pointer_ambiguous: 'Several members of the list bear this name: give its place',
  field_is_fixed: 'This is not changed by an override',
} as const;

/** A fault of the resulting document, as a fault of the value that was sent. */
function placed(fault: LawFault & { readonly code?: string }, place: string): FieldProblem {
  const { pointer, detail, code = instrumentsProblems.invalidLaw } = fault;
  const within = place === '' || pointer === place || pointer.startsWith(`${place}/`);
  return within
    ? { pointer: `/value${pointer.slice(place.length)}`, code, detail }
    : { pointer: '/value', code, detail: `${pointer}: ${detail}` };
}

/** A bilateral treaty is between two: otherwise it would be a legal basis for nobody. */
function withoutTwoParties(document: JsonValue): LawFault[] {
  if (typeof document !== 'object' || document === null || !('code' in document)) return [];
  if (document['code'] !== 'BILATERAL' || !('parties' in document)) return [];
  const codes = new Set(jurisdictionsIn(document['parties'] ?? [], '').map(({ code }) => code));
  return codes.size === 2
    ? []
    : [{ pointer: '/parties', detail: 'A bilateral treaty has two Parties' }];
}

function isBilateral(value: JsonValue, id: string): boolean {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return value['code'] === 'BILATERAL' && value['rank'] === 'bilateral' && value['id'] === id;
}

function jurisdictionsIn(value: JsonValue, at: string): { code: string; pointer: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, one]) =>
    member === 'jurisdiction' && typeof one === 'string'
      ? [{ code: one, pointer: `${at}/${member}` }]
      : jurisdictionsIn(one, `${at}/${member}`),
  );
}
