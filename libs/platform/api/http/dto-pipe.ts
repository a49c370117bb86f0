import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { FieldProblem } from '../../contract/index';
import { invalidInput } from '../problems/problem-error';
import { pointerStep, scanInput } from './input-scan';

/** Turns bodies and queries into their DTO class, or into a 400 that points at every wrong field. */
@Injectable()
export class DtoPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype, type } = metadata;
    if (type === 'custom' || metatype === undefined || isPlainType(metatype)) return value;
    return readDto(metatype, type === 'query' ? (value ?? {}) : value);
  }
}

/** Checks plain data against a DTO class. Throws the 400 with a pointer per wrong field. */
export async function readDto<T extends object>(dto: new () => T, value: unknown): Promise<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidInput([{ pointer: '', code: 'is_object', detail: 'Must be a JSON object' }]);
  }
  const forbidden = scanInput(value);
  if (forbidden.length > 0) throw invalidInput(forbidden);
  const instance = plainToInstance(dto, value);
  const problems = await validate(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
  });
  if (problems.length > 0) throw invalidInput(problems.flatMap((problem) => fields(problem, '')));
  return instance;
}

function isPlainType(metatype: unknown): boolean {
  return [String, Number, Boolean, Array, Object, Promise].some((plain) => plain === metatype);
}

function fields(problem: ValidationError, parent: string): FieldProblem[] {
  const pointer = parent + pointerStep(problem.property);
  const own = Object.entries(problem.constraints ?? {}).map(([constraint, detail]) => ({
    pointer,
    code: codeOf(constraint),
    detail,
  }));
  return [...own, ...(problem.children ?? []).flatMap((child) => fields(child, pointer))];
}

/** `whitelistValidation`, `isUuid` and `isISO8601` become `unknown_field`, `is_uuid`, `is_iso8601`. */
function codeOf(constraint: string): string {
  if (constraint === 'whitelistValidation') return 'unknown_field';
  return constraint
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
