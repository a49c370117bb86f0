import { Ajv, type Schema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import lawTextSchema from './law-text.schema.json';
import partySchema from './party.schema.json';
import provenanceSchema from './provenance.schema.json';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addSchema([lawTextSchema, provenanceSchema, partySchema]);

/** What tells law of one kind from anything else. Compiling takes long: a schema is compiled once. */
export function lawValidator<T>(schema: Schema): ValidateFunction<T> {
  return ajv.compile<T>(schema);
}

/**
 * A reader of one kind of law file: what it lets through has the shape its schema states. The
 * reader throws, naming the file and every field that is wrong, so that the server does not start
 * on law that cannot be trusted.
 */
export function lawReader<T>(schema: Schema): (file: string, content: unknown) => T {
  const isLaw = lawValidator<T>(schema);
  return (file, content) => {
    if (isLaw(content)) return content;
    throw new Error(`The law in ${file} is not as it should be: ${ajv.errorsText(isLaw.errors)}`);
  };
}
