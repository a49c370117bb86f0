import { IsIn, IsString } from 'class-validator';

/** What a standard text is for; the three reminders grow firmer with the silence. */
export const templateKinds = [
  'acknowledgement',
  'question',
  'acceptance',
  'refusal',
  'extension',
  'postponement',
  'resumption',
  'reminder_30',
  'reminder_60',
  'reminder_90',
  'withdrawal',
  'withdrawal_acknowledgement',
  'response',
  'receipt',
  'return_of_originals',
  'consent_request',
  'status_note',
  'consultation',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** Languages in which standard texts are written (ISO 639-1). */
export const templateLanguages = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt', 'de'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** GET /requests/:id/templates/:kind: a standard text with the facts of the file filled in. */
export class TemplateDto {
  @IsIn(templateLanguages) language!: TemplateLanguage;
  @IsString() text!: string;
}
