import type { SearchField } from '../../contract/index';
import { passage, type Passage } from './passage';
import type { SearchedDispatch } from './search-statements';

/** What of a payload is no text: who and when, what the file says elsewhere, marks for machines. */
const notText: ReadonlySet<string> = new Set([
  'contentSha256',
  'measures',
  'title',
  'urgency',
  'zone',
  'language',
  'hash',
  'sha256',
  'mediaType',
]);
/** A word of ours, an identifier, a date, a hash: nothing that anybody wrote. */
const ofMachines =
  /^(?:[a-z]+(?:_[a-z]+)+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T\S*)?)$/;

const fieldsByKey: Readonly<Record<string, SearchField>> = {
  questions: 'question',
  answers: 'answer',
  attachments: 'attachment',
};

/** Every text that a dispatch carries, whatever its kind. */
export function dispatchPassages({ number, payload }: SearchedDispatch): Passage[] {
  const found: Passage[] = [];
  collect(payload, 'dispatch', found, number);
  return found;
}

function collect(value: unknown, field: SearchField, found: Passage[], number: number): void {
  if (typeof value === 'string') {
    if (value === '' || ofMachines.test(value)) return;
    found.push(passage(field, value, { dispatchNumber: number }));
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, field, found, number);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (notText.has(key)) continue;
      collect(one, fieldsByKey[key] ?? field, found, number);
    }
  }
}
