import type { InstrumentDto, LawOverrideDto, LawText } from '@rogatory/instruments/contract';
import { sectionIds } from '../instrument/card-sections';

/** What a change is about, for the words that name it. */
export type ChangePlace =
  | { readonly kind: 'treaty' }
  | { readonly kind: 'party'; readonly jurisdiction: string }
  | { readonly kind: 'provision'; readonly section: string; readonly article: string | null }
  | { readonly kind: 'field'; readonly pointer: string };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): LawText | null {
  if (!isRecord(value)) return null;
  const { en, fr, ar } = value;
  return typeof en === 'string' && typeof fr === 'string' && typeof ar === 'string'
    ? { en, fr, ar }
    : null;
}

/** Which part of the law a change touches. */
export function placeOf({
  pointer,
  value,
}: Pick<LawOverrideDto, 'pointer' | 'value'>): ChangePlace {
  if (pointer === '') return { kind: 'treaty' };
  const [section = '', member] = pointer.split('/').slice(1);
  if (section === 'parties') {
    const named = isRecord(value) ? value['jurisdiction'] : member;
    const jurisdiction = typeof named === 'string' ? named : (member ?? '');
    if (/^[A-Z]{2}$/.test(jurisdiction)) return { kind: 'party', jurisdiction };
  }
  if (sectionIds.some((id) => id === section)) {
    const article = isRecord(value) ? value['article'] : null;
    return { kind: 'provision', section, article: typeof article === 'string' ? article : null };
  }
  return { kind: 'field', pointer };
}

/** What the law is to say: a statement in its languages, the dates of a Party, or a bare value. */
export type ChangeContent =
  | { readonly kind: 'text'; readonly text: LawText }
  | { readonly kind: 'party'; readonly from: string | null; readonly until: string | null }
  | { readonly kind: 'value'; readonly value: string };

export function contentOf({
  pointer,
  value,
}: Pick<LawOverrideDto, 'pointer' | 'value'>): ChangeContent {
  if (isRecord(value)) {
    const text = textIn(value['text']) ?? textIn(value['name']) ?? textIn(value);
    if (text !== null) return { kind: 'text', text };
    if (pointer.startsWith('/parties')) {
      const { from, until } = value;
      return {
        kind: 'party',
        from: typeof from === 'string' ? from : null,
        until: typeof until === 'string' ? until : null,
      };
    }
  }
  return { kind: 'value', value: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** The card of a proposed treaty: the API has held it to the schema of cards before keeping it. */
export function treatyIn({
  pointer,
  value,
}: Pick<LawOverrideDto, 'pointer' | 'value'>): InstrumentDto | null {
  return pointer === '' && isCard(value) ? value : null;
}

function isCard(value: unknown): value is InstrumentDto {
  return isRecord(value) && Array.isArray(value['assistance']) && Array.isArray(value['parties']);
}
