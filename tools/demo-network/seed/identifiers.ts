import { v5 } from 'uuid';

const namespace = '6f1c1f6e-4a51-5c0a-9d52-0d2f6f6d5e01';

/** The same identifier for the same thing of the demo network in every installation. */
export function demoId(kind: 'authority' | 'person', key: string): string {
  return v5(`${kind} ${key}`, namespace);
}
