import type { Client } from 'openapi-fetch';
import type { components, paths } from '../generated/api.ts';
import { answered, type Answered } from './answered.ts';
import { command, type CommandHeaders } from './command.ts';
import { connect, type ClientSettings } from './connect.ts';

type FilePath = '/api/v1/requests/{id}/';
type FileChanged = components['schemas']['FileChangedDto'];

type BodyIn<Operation> = Operation extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : Record<string, never>;

/** What each step of the description takes: its POSTs that name the version they are based on. */
type Bodies = {
  [
    Path in keyof paths as Path extends `${FilePath}${infer Step}`
      ? paths[Path] extends { post: { parameters: { header: CommandHeaders } } }
        ? Step
        : never
      : never
  ]: paths[Path] extends { post: infer Operation } ? BodyIn<Operation> : never;
};

/** A step on a file, as its route ends: `acknowledge`, `propose-refusal`. */
export type FileStep = keyof Bodies;

/** What a step takes. */
export type FileStepBody<Step extends FileStep> = Bodies[Step];

/** All steps look alike from outside, so that one route stands for them. */
interface StepPaths {
  '/api/v1/requests/{id}/{step}': {
    post: {
      parameters: { path: { id: string; step: FileStep }; header: CommandHeaders };
      requestBody: { content: { 'application/json': Bodies[FileStep] | Record<string, never> } };
      responses: { 200: { content: { 'application/json': FileChanged } } };
    };
  };
}

/** Takes steps on files by their names, each with the body that the API's description gives it. */
export class FileSteps {
  private readonly client: Client<StepPaths, 'application/json'>;

  constructor(settings: ClientSettings) {
    this.client = connect<StepPaths>(settings);
  }

  /**
   * Takes a step on the version that was read. Throws a `RogatoryProblem` when it is refused: 412
   * when the file has another version by now. The body may be left out where nothing is to be said;
   * keep the key while one intention is tried again.
   */
  take<Step extends FileStep>(
    file: { id: string; version: number },
    step: Step,
    body?: FileStepBody<Step>,
    key?: string,
  ): Promise<Answered<FileChanged>> {
    return answered(
      this.client.POST('/api/v1/requests/{id}/{step}', {
        params: { path: { id: file.id, step }, header: command(file.version, key) },
        body: body ?? {},
      }),
    );
  }
}
