import {
  answersKey,
  type AnswerDescription,
  type RouteDeclaration,
  setsETagKey,
} from '@rogatory/platform/api';
import { readInputs } from './route-inputs';
import { dtoSchemas, reachableSchemas, reference, type Schemas, type UsedNames } from './schemas';

/** A JSON document or an object inside one. */
export type JsonObject = Readonly<Record<string, unknown>>;

const version = '1.0.0';

/** Describes every route of the API as OpenAPI 3.1; the same routes give the same text. */
export function openApiDocument(routes: readonly RouteDeclaration[]): JsonObject {
  const schemas = dtoSchemas();
  const used: UsedNames = { inputs: new Set(), answers: new Set() };
  const paths: Record<string, Record<string, JsonObject>> = {};
  const sorted = [...routes].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
  for (const route of sorted) {
    const path = route.path.replace(/:([A-Za-z]+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route, schemas, used);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rogatory',
      version,
      summary: 'Requests for mutual legal assistance between States',
      description:
        'Errors are problem details (RFC 9457) with a stable `code`. Every change names the version ' +
        'it was made upon (`If-Match`); every POST that creates carries an `Idempotency-Key`.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'The access token of a session, or an API token of a system (`rog_…`)',
        },
      },
      schemas: { ...reachableSchemas(schemas, used), Problem: problemSchema },
    },
  };
}

function keyOf(route: RouteDeclaration): string {
  return `${route.path} ${route.method}`;
}

function operation(route: RouteDeclaration, schemas: Schemas, used: UsedNames): JsonObject {
  const { parameters, body, bytes } = readInputs(route, schemas, used);
  const answer: AnswerDescription | undefined = Reflect.getMetadata(answersKey, route.handler);
  const status = String(answer?.status ?? (route.method === 'POST' ? 201 : 200));
  const open = route.access === 'public';
  const versioned = Reflect.getMetadata(setsETagKey, route.handler) === true;
  return {
    operationId: `${route.controller.name.replace(/Controller$/, '')}_${route.name}`,
    tags: [route.controller.name.replace(/Controller$/, '')],
    ...(open ? { security: [] } : {}),
    ...(route.access !== null && route.access !== 'public'
      ? { 'x-permission': route.access.name, 'x-roles': [...route.access.roles] }
      : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === null ? {} : { requestBody: { required: true, content: json(body) } }),
    ...(bytes ? { requestBody: { required: true, content: anyBytes } } : {}),
    responses: {
      [status]: {
        description: answer?.description ?? 'Done',
        ...(versioned ? { headers: { ETag: etag } } : {}),
        ...success(answer, used.answers),
      },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } },
      },
    },
  };
}

function success(answer: AnswerDescription | undefined, used: Set<string>): JsonObject {
  if (answer?.bytes === true) return { content: anyBytes };
  if (answer?.body === undefined || answer.body === null) return {};
  used.add(answer.body.name);
  const item = { $ref: reference(answer.body.name) };
  if (answer.list === 'array') return { content: json({ type: 'array', items: item }) };
  if (answer.list === null) return { content: json(item) };
  return {
    content: json({
      type: 'object',
      properties: {
        items: { type: 'array', items: item },
        nextCursor: { type: ['string', 'null'] },
      },
      required: ['items', 'nextCursor'],
    }),
  };
}

function json(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}

const etag: JsonObject = {
  required: true,
  description: 'The version of what is answered, for the `If-Match` of the next change',
  schema: { type: 'string', examples: ['W/"7"'] },
};

/** In OpenAPI 3.1 a media type without schema is bytes as they are. */
const anyBytes: JsonObject = { 'application/octet-stream': {} };

const problemSchema: Schemas[string] = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable, as `domain.reason`' },
    detail: { type: 'string' },
    correlationId: { type: 'string', format: 'uuid' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string', description: 'JSON Pointer to the field' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
        required: ['pointer', 'code', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status', 'code', 'correlationId'],
};
