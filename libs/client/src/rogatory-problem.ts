import type { components } from '../generated/api.ts';

type Problem = components['schemas']['Problem'];

/** One field that was wrong; `pointer` is a JSON Pointer (RFC 6901) into what was sent. */
export type FieldProblem = NonNullable<Problem['errors']>[number];

/** A refusal or failure as the API tells it (problem details, RFC 9457). */
export class RogatoryProblem extends Error {
  override readonly name = 'RogatoryProblem';
  readonly status: number;
  /** Stable, as `domain.reason`; `platform.unexpected` where the answer was no problem at all. */
  readonly code: string;
  readonly detail: string | null;
  /** The first field that was wrong; null where no field was. */
  readonly pointer: string | null;
  readonly fields: readonly FieldProblem[];
  /** What to quote when asking for help. */
  readonly correlationId: string | null;

  constructor(status: number, problem: Partial<Problem>) {
    const code = problem.code ?? 'platform.unexpected';
    super(problem.detail === undefined ? code : `${code}: ${problem.detail}`);
    this.status = status;
    this.code = code;
    this.detail = problem.detail ?? null;
    this.fields = problem.errors ?? [];
    this.pointer = this.fields[0]?.pointer ?? null;
    this.correlationId = problem.correlationId ?? null;
  }
}
