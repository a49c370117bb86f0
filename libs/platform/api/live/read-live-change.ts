import { type LiveChange, liveKinds } from '../../contract/index';

/** A notification as the write path sent it, or null when it is none of ours. */
export function readLiveChange(payload: string): LiveChange | null {
  const value = parsed(payload);
  if (typeof value !== 'object' || value === null) return null;
  const authorityIds: unknown = Reflect.get(value, 'authorityIds');
  const kind: unknown = Reflect.get(value, 'kind');
  const fileId: unknown = Reflect.get(value, 'fileId');
  const personIds: unknown = Reflect.get(value, 'personIds');
  const known = liveKinds.find((one) => one === kind);
  if (!Array.isArray(authorityIds) || known === undefined) return null;
  return {
    authorityIds: authorityIds.filter((id) => typeof id === 'string'),
    kind: known,
    fileId: typeof fileId === 'string' ? fileId : undefined,
    personIds: Array.isArray(personIds)
      ? personIds.filter((id) => typeof id === 'string')
      : undefined,
  };
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
