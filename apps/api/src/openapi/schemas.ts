import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { shapeNote } from '@rogatory/platform/contract';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { JsonObject } from './openapi-document';

export type Schemas = Record<string, JsonObject>;

const prefix = '#/components/schemas/';

/** Where a schema of this name stands in the document. */
export function reference(name: string): string {
  return `${prefix}${name}`;
}

/** The JSON schema of every DTO class that is loaded, by its name. Costly: once for a document. */
export function dtoSchemas(): Schemas {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: prefix,
    additionalConverters: { isIso8601: () => dateOrInstant },
  });
  const plain: Schemas = JSON.parse(JSON.stringify(schemas));
  return plain;
}

/** The names of the classes that go in and of those that come out. */
export interface UsedNames {
  readonly inputs: Set<string>;
  readonly answers: Set<string>;
}

/**
 * Of all schemas those of these names and of everything they refer to, by name. What only ever comes out
 * holds each of its fields, null where it says nothing; what goes in may leave out the optional.
 */
export function reachableSchemas(all: Schemas, { inputs, answers }: UsedNames): Schemas {
  const goingIn = reachable(inputs, all);
  const names = [...new Set([...goingIn, ...reachable(answers, all)])];
  const sorted = names.sort((a, b) => a.localeCompare(b, 'en'));
  return Object.fromEntries(
    sorted.flatMap((name) => {
      const schema = all[name];
      return schema === undefined ? [] : [[name, shaped(name, schema, goingIn.has(name))]];
    }),
  );
}

function reachable(names: ReadonlySet<string>, all: Schemas): Set<string> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = all[name];
    if (schema === undefined || found.has(name)) continue;
    found.add(name);
    for (const [, inner] of JSON.stringify(schema).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (inner !== undefined) waiting.push(inner);
    }
  }
  return found;
}

/** The schema with null where a field may be, and with the fields that are always there. */
function shaped(name: string, schema: JsonObject, goesIn: boolean): JsonObject {
  const { properties, required } = schema;
  if (!isObject(properties)) return schema;
  const always = new Set(Array.isArray(required) ? required.map(String) : []);
  const needed: string[] = [];
  const fields = Object.entries(properties).map(([field, kind]): [string, unknown] => {
    const note = shapeNote(name, field);
    const held =
      note === 'one_or_several' ? { anyOf: [kind, { type: 'array', items: kind }] } : kind;
    if (always.has(field)) needed.push(field);
    if (always.has(field) || note === 'may_be_absent') return [field, held];
    if (!goesIn) needed.push(field);
    return [field, { anyOf: [held, { type: 'null' }] }];
  });
  const { required: _, ...rest } = schema;
  return {
    ...rest,
    properties: Object.fromEntries(fields),
    ...(needed.length > 0 ? { required: needed } : {}),
  };
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const dateOrInstant = {
  anyOf: [
    { type: 'string' as const, format: 'date' },
    { type: 'string' as const, format: 'date-time' },
  ],
};
