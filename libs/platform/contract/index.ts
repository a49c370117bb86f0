export type { ActingSystem, Actor } from './actor';
export { definePermission, holdsPermission, mayUse, type Permission } from './permission';
export { roles, type Role } from './role';
export { platformProblems, type FieldProblem, type Problem, type ProblemCode } from './problem';
export type { Page } from './page';
export { liveKinds, type LiveChange, type LiveEvent, type LiveKind } from './live';
export { MayBeAbsent, OneOrSeveral, shapeNote, type ShapeNote } from './shape-notes';
