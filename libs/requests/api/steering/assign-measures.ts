import { Injectable } from '@nestjs/common';
import type { PreparedQuery, Statement, Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type AssignMeasuresDto, type FileChangedDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import type { FileRow } from '../files/file-row';
import { FileSteps, type FileStep, type StepOptions } from '../files/file-steps';
import { refuseUnknownMeasures } from '../files/known-measures';
import { fieldRefused } from '../requests-problems';

const findExecutor: Statement = {
  name: 'requests.find_executor',
  text: `select 1 from authority
    where id = $1 and jurisdiction_code = $2 and kind <> 'secretariat'`,
};
const letExecute: Statement = {
  name: 'requests.let_execute',
  text: `insert into executing_authority (file_id, authority_id, holder_authority_id, since)
    values ($1, $2, $3, $4) on conflict do nothing`,
};
const assign: Statement = {
  name: 'requests.assign',
  text: `insert into assignment (file_id, measure_code, authority_id, holder_authority_id,
      instructions, person_id, person_name, at)
    select $1, code, $3, $4, $5, $6, $7, $8 from unnest($2::text[]) code
    on conflict (file_id, measure_code) do update set
      authority_id = excluded.authority_id, instructions = excluded.instructions,
      person_id = excluded.person_id, person_name = excluded.person_name, at = excluded.at`,
};
/** Whoever has no measure left is let out: the file is no longer known to them. */
const letOut: Statement = {
  name: 'requests.let_out',
  text: `delete from executing_authority e
    where e.file_id = $1 and e.authority_id = any($2::uuid[]) and not exists (
      select from assignment a where a.file_id = e.file_id and a.authority_id = e.authority_id)`,
};

/** The requested side gives measures to an authority of its own State; the other side never knows. */
@Injectable()
export class AssignMeasures {
  constructor(private readonly steps: FileSteps) {}

  /**
   * Measures that another authority had are taken from it; without any it loses sight of the file.
   * Throws 422 for an unknown measure or an authority of another jurisdiction.
   */
  run(
    actor: Actor,
    fileId: string,
    input: AssignMeasuresDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const { measureCodes, authorityId, instructions } = input;
    const step: FileStep = {
      actor,
      fileId,
      action: 'assign',
      options,
      details: { measureCodes },
      precheck: refuseUnknownMeasures('/measureCodes', measureCodes),
    };
    return this.steps.take(step, async (tx, { row }) => {
      const executors = await tx.query(findExecutor, [authorityId, actor.jurisdiction]);
      if (executors.length === 0) {
        throw fieldRefused('/authorityId', requestsErrors.unknownAuthority);
      }
      const takenFrom = formerly(row, input);
      // Their screens show the file no longer, or without these measures.
      if (takenFrom.length > 0) tx.tell({ authorityIds: takenFrom, kind: 'file', fileId });
      return {
        events: [
          {
            ...stampOf(tx),
            kind: 'assigned',
            assigneeAuthorityId: authorityId,
            measureCodes,
            instructions: instructions ?? null,
            ...(takenFrom.length === 0 ? {} : { takenFrom }),
          },
        ],
        beside: assignmentRows(tx, row, input, takenFrom),
      };
    });
  }
}

/** Other authorities that have some of the measures now. */
function formerly({ snapshot }: FileRow, { measureCodes, authorityId }: AssignMeasuresDto) {
  const before = snapshot.measures
    .filter(({ code }) => measureCodes.includes(code))
    .flatMap(({ assigneeAuthorityId }) => assigneeAuthorityId ?? []);
  return [...new Set(before)].filter((id) => id !== authorityId);
}

function assignmentRows(
  tx: Transaction,
  row: FileRow,
  { authorityId, measureCodes, instructions }: AssignMeasuresDto,
  takenFrom: readonly string[],
): PreparedQuery[] {
  const { at, personId, personName } = stampOf(tx);
  const holder = row.authority_id;
  const given = [row.id, measureCodes, authorityId, holder, instructions ?? null];
  const assigned = { ...assign, values: [...given, personId, personName, at] };
  // The holder reads its own file without being let in.
  const letIn =
    authorityId === holder ? [] : [{ ...letExecute, values: [row.id, authorityId, holder, at] }];
  const out = takenFrom.length === 0 ? [] : [{ ...letOut, values: [row.id, takenFrom] }];
  return [...letIn, assigned, ...out];
}
