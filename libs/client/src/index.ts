export { answered, type Answered, type Call } from './answered.ts';
export { command, newIdempotencyKey, versionTag, type CommandHeaders } from './command.ts';
export type { ClientSettings } from './connect.ts';
export { everyItem, type Page } from './every-item.ts';
export { FileSteps, type FileStep, type FileStepBody } from './file-steps.ts';
export { RogatoryProblem, type FieldProblem } from './rogatory-problem.ts';
export { rogatoryClient, type RogatoryClient } from './rogatory-client.ts';
export type { components, operations, paths } from '../generated/api.ts';
