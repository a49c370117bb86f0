import { SetMetadata } from '@nestjs/common';

export const answersKey = 'rogatory:answers';

export interface AnswerDescription {
  /** The DTO class of the body; null for an answer without one. */
  readonly body: (new () => object) | null;
  readonly status: number;
  /** `page` wraps the body in `{ items, nextCursor }`, `array` lists it. */
  readonly list: 'page' | 'array' | null;
  readonly description: string | null;
  /** True where the body is bytes, not JSON. */
  readonly bytes: boolean;
}

/** What a route answers, for the published description of the API. */
export const Answers = (
  body: AnswerDescription['body'],
  options: {
    status?: number;
    list?: boolean | 'page' | 'array';
    description?: string;
    bytes?: boolean;
  } = {},
) =>
  SetMetadata<string, AnswerDescription>(answersKey, {
    body,
    status: options.status ?? (body === null ? 204 : 200),
    list: options.list === true ? 'page' : options.list === false ? null : (options.list ?? null),
    description: options.description ?? null,
    bytes: options.bytes ?? false,
  });
