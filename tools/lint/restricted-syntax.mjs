/**
 * Syntax that never stands in this code, with the reason shown to whoever writes it.
 *
 * @typedef {{ selector: string, message: string }} Restriction
 */

/** @type {Restriction[]} */
export const everywhere = [
  {
    selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
    message: 'Casting through unknown hides a mistake: narrow the value or correct its type.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: "Write a union of strings with 'as const', not an enum.",
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'Name what you export: a star hides the public surface.',
  },
];

/** @type {Restriction[]} */
export const dates = [
  {
    selector:
      "NewExpression[callee.name='Date'], CallExpression[callee.name='Date'], MemberExpression[object.name='Date']",
    message: 'Dates are counted with Temporal only; Date knows neither calendar days nor zones.',
  },
];

/** @type {Restriction[]} */
export const environment = [
  {
    selector:
      "MemberExpression[object.name='process'][property.name='env'], ImportSpecifier[imported.name='env']",
    message: 'Only configuration reads the environment: declare the setting there.',
  },
];

/** @type {Restriction[]} */
export const clock = [
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Take the time from the Clock, so that a test and the demo network can set it.',
  },
];

/** @type {Restriction[]} */
export const chance = [
  {
    selector:
      "MemberExpression[object.name='Math'][property.name='random'], MemberExpression[object.name='crypto'], CallExpression[callee.name='fetch']",
    message: 'Rules are pure: hand in what chance or another machine decides.',
  },
];
