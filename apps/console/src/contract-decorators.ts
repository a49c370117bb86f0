/**
 * Stands in for `class-validator` and `class-transformer` in the console's build (see `paths` in its
 * tsconfig). Contracts are classes whose decorators the server runs; in the browser they are only
 * types and lists of words, so the decorators do nothing and neither library is shipped. A decorator
 * that a contract begins to use is added here, or the build names it as missing.
 */
function unchecked(..._rules: readonly unknown[]): PropertyDecorator {
  return () => undefined;
}

/** The value handed to `Transform`. */
interface Transformed {
  value: unknown;
}

function untransformed(_transform: (given: Transformed) => unknown): PropertyDecorator {
  return () => undefined;
}

function unconditional(_condition: (object: never, value: unknown) => boolean): PropertyDecorator {
  return () => undefined;
}

export {
  unchecked as ArrayMaxSize,
  unchecked as ArrayMinSize,
  unchecked as ArrayNotEmpty,
  unchecked as ArrayUnique,
  unchecked as IsArray,
  unchecked as IsBoolean,
  unchecked as IsDefined,
  unchecked as IsDateString,
  unchecked as IsEmail,
  unchecked as IsIn,
  unchecked as IsInt,
  unchecked as IsISO31661Alpha2,
  unchecked as IsISO8601,
  unchecked as IsNotEmpty,
  unchecked as IsNumber,
  unchecked as IsObject,
  unchecked as IsOptional,
  unchecked as IsString,
  unchecked as IsUrl,
  unchecked as IsUUID,
  unchecked as Length,
  unchecked as Matches,
  unchecked as Max,
  unchecked as MaxLength,
  unchecked as Min,
  unchecked as MinLength,
  untransformed as Transform,
  unchecked as Type,
  unconditional as ValidateIf,
  unchecked as ValidateNested,
};
