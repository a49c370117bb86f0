import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import {
  readBodyStream,
  readCommand,
  readIfMatch,
  type RouteDeclaration,
} from '@rogatory/platform/api';
import type { JsonObject } from './openapi-document';
import { isObject, reference, type Schemas, type UsedNames } from './schemas';

interface RouteInputs {
  readonly parameters: readonly JsonObject[];
  /** The schema of the body; null where there is none. */
  readonly body: JsonObject | null;
  /** True where the body is bytes of any kind. */
  readonly bytes: boolean;
}

/**
 * What a route reads from path, query, headers and body, as its parameters' decorators say. `schemas`
 * are those of every DTO class; the ones of bodies are noted as used.
 */
export function readInputs(
  route: RouteDeclaration,
  schemas: Schemas,
  { inputs }: UsedNames,
): RouteInputs {
  const parameters: JsonObject[] = pathParameters(route.path);
  let body: JsonObject | null = null;
  let bytes = false;
  const declared: object =
    Reflect.getMetadata(ROUTE_ARGS_METADATA, route.controller, route.name) ?? {};
  const types: unknown[] =
    Reflect.getMetadata('design:paramtypes', route.controller.prototype, route.name) ?? [];
  for (const [key, argument] of Object.entries(declared)) {
    const type = types[indexOf(argument)];
    const factory: unknown = Reflect.get(argument, 'factory');
    if (factory === readCommand) parameters.push(idempotencyKey);
    if (factory === readIfMatch) parameters.push(ifMatch);
    if (factory === readBodyStream) bytes = true;
    if (typeof type !== 'function') continue;
    if (key.startsWith(`${RouteParamtypes.BODY}:`)) {
      inputs.add(type.name);
      body = { $ref: reference(type.name) };
    }
    if (key.startsWith(`${RouteParamtypes.QUERY}:`)) {
      parameters.push(...queryParameters(schemas[type.name]));
    }
  }
  return { parameters, body, bytes };
}

function indexOf(argument: object): number {
  const index: unknown = Reflect.get(argument, 'index');
  return typeof index === 'number' ? index : -1;
}

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(/id$/i.test(name) ? { format: 'uuid' } : {}) },
  }));
}

function queryParameters(schema: JsonObject | undefined): JsonObject[] {
  if (!isObject(schema)) return [];
  const { properties, required } = schema;
  const needed = Array.isArray(required) ? required : [];
  if (!isObject(properties)) return [];
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: needed.includes(name),
    schema: property,
  }));
}

const idempotencyKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Chosen by the caller; the same key never does the same thing twice',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

const ifMatch: JsonObject = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The version last read, as the ETag gave it',
  schema: { type: 'string', examples: ['W/"7"'] },
};
