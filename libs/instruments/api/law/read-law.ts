import { Ajv, type Schema } from 'ajv';
import addFormats from 'ajv-formats';
import lawTextSchema from './law-text.schema.json';
import partySchema from './party.schema.json';
import provenanceSchema from './provenance.schema.json';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addSchema([lawTextSchema, provenanceSchema, partySchema]);

/**
 * A reader of one kind of law file: what it lets through has the shape its schema states. The
 * reader throws, naming the file and every field that is wrong, so that the server does not start
 * on law that cannot be trusted.
 */
export function lawReader<T>(schema: Schema): (file: string, content: unknown) => T {
  const isLaw = ajv.compile<T>(schema);
  return (file, content) => {
    if (isLaw(content)) return content;
    throw new Error(`The law in ${file} is not as it should be: ${ajv.errorsText(isLaw.errors)}`);
  };
}
