import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { JsonObject } from './openapi-document';

export type Schemas = Record<string, JsonObject>;

const prefix = '#/components/schemas/';

/** Where a schema of this name stands in the document. */
export function reference(name: string): string {
  return `${prefix}${name}`;
}

/** The JSON schema of every DTO class that is loaded. */
export function dtoSchemas(): Schemas {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: prefix,
  });
  const plain: Schemas = JSON.parse(JSON.stringify(schemas));
  return plain;
}

/** The schemas of these names and of everything they refer to, by name. */
export function reachableSchemas(names: ReadonlySet<string>): Schemas {
  const all = dtoSchemas();
  const found = new Map<string, JsonObject>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = all[name];
    if (schema === undefined || found.has(name)) continue;
    found.set(name, schema);
    for (const [, inner] of JSON.stringify(schema).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (inner !== undefined) waiting.push(inner);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => a.localeCompare(b, 'en')));
}
