import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { CommandKey, Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RequestAction } from '../../contract/index';
import { mayAct, type ActionDetails } from '../../rules/index';
import { stepRefused } from '../requests-problems';
import type { HeldFile } from './file-row';
import { FileStore, type FileChange } from './file-store';

/** Everything around a step that is not its content. */
export type StepOptions = {
  /** Version the caller read; left out, the step applies to whatever the file is now. */
  version?: number;
  command?: CommandKey;
  /** The present, where it is not the clock's. */
  now?: Temporal.Instant;
  /** An open transaction to take the step in. */
  within?: Transaction;
};

/** One step on one file, as its use case describes it. */
export type FileStep = {
  actor: Actor;
  fileId: string;
  action: RequestAction;
  options: StepOptions;
  /** The measures the step is about. */
  details?: ActionDetails;
  /** What must hold before the rules can answer for these measures. */
  precheck?: (file: HeldFile) => void;
};

/**
 * The way every use case changes a file: take it, ask the rules, let the use case say what
 * changes, write, all in one audited transaction.
 */
@Injectable()
export class FileSteps {
  constructor(
    private readonly writing: WritePath,
    private readonly files: FileStore,
  ) {}

  /** Takes the step. Throws 404, 412, 403 or 409 before `work` is asked. */
  take(
    step: FileStep,
    work: (tx: Transaction, file: HeldFile) => FileChange | Promise<FileChange>,
  ): Promise<FileChangedDto> {
    return this.takeWith(step, async (tx, file) => this.files.save(tx, file, await work(tx, file)));
  }

  /** Like `take`, for steps that do not change the file itself. */
  takeWith<T>(step: FileStep, work: (tx: Transaction, file: HeldFile) => Promise<T>): Promise<T> {
    const { actor, fileId, action, options, details, precheck } = step;
    const audited = {
      actor,
      action: `requests.${action}`,
      subject: { type: 'file', id: fileId },
      command: options.command,
      detail: { ...details },
      now: options.now,
    };
    const inside = async (tx: Transaction): Promise<T> => {
      const file = await this.files.take(tx, fileId, options.version);
      precheck?.(file);
      const verdict = mayAct(file.row.snapshot, action, actor, details);
      if (!verdict.allowed) throw stepRefused(verdict.reason);
      return work(tx, file);
    };
    return options.within === undefined
      ? this.writing.run(audited, inside)
      : this.writing.runWithin(options.within, audited, inside);
  }
}
