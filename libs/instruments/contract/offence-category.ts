/** What an offence is about, as far as it decides which instrument covers it. */
export const offenceCategories = [
  'organized_criminal_group',
  'money_laundering',
  'corruption',
  'obstruction_of_justice',
  'trafficking_in_persons',
  'smuggling_of_migrants',
  'firearms_trafficking',
  'drug_trafficking',
  'computer_crime',
  'computer_fraud',
  'child_sexual_abuse_material',
  'fraud',
  'fiscal',
  'terrorism',
  'cultural_property',
  'violence',
  'political',
  'military',
  'other',
] as const;
export type OffenceCategory = (typeof offenceCategories)[number];
