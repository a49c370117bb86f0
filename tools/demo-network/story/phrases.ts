import type { MeasureType } from '@rogatory/requests/contract';

/** What a reviewing officer writes when a draft goes back. */
export const returnRemarks = [
  'Please name the period for which the records are asked, and the account number in full.',
  'The facts do not yet say why the person is believed to be at this address. One more paragraph, please.',
  'Dual criminality: say which conduct is meant, not only the name of the offence.',
  'Two of the persons called suspects show indicators of trafficking. Review under the non-punishment principle before this goes out.',
  'The date asked leaves the other side four days. Give the reason for it or move it.',
  'The translation of the second measure differs from the original. Corrected version attached on paper; please take it over.',
] as const;

export const submitRemarks = [
  'Annexes complete; the detective unit is ready to answer by telephone.',
  'The court’s order is attached. We would be glad of a word on timing.',
  'Facts checked against the file this morning.',
] as const;

/** Questions of the requested side, with the answers that came. */
export const questions = [
  [
    'At which branch was the account opened, if known?',
    'The complainants’ receipts name the branch at the river market.',
  ],
  [
    'Which period is meant by "recently" in the third paragraph of the facts?',
    'From the first payment known to the last, as listed in Annex 2; the dates are now given there.',
  ],
  [
    'Is the person to be heard as a witness or as a suspect?',
    'As a witness only. Should that change, we will say so in writing before any further question is put.',
  ],
  [
    'May the record be made available to the defence?',
    'Yes, after the investigation is closed; names under seal are blackened before.',
  ],
  [
    'Has a court ordered the measure, where domestic law of the requesting State asks for it?',
    'The order is attached with a certified translation.',
  ],
  [
    'Please give the conduct that corresponds to the offence of forgery.',
    'The account was opened with a film that shows a face which belongs to nobody; the expert’s note is attached.',
  ],
  [
    'Which wallet addresses are confirmed, and which are inferred?',
    'Eleven are confirmed by test payments; four are inferred and marked so in the annex.',
  ],
] as const;

export const acknowledgeRemarks = [
  'Assigned to the desk for cyber-enabled fraud.',
  'Translation complete. Legal view to follow.',
  'Same network as our own inquiry; deconfliction asked of the police.',
] as const;

export const conditions = [
  'Use in the named proceedings only; names of bank staff are not published.',
  'Devices remain on loan and are returned within thirty days of the final judgment.',
  'No capital punishment is sought on the strength of this material.',
] as const;

export const conditionReplies = [
  'We bind ourselves to these conditions.',
  'Accepted; the condition is noted on every item that we receive.',
] as const;

export const withdrawalReasons = [
  'The accused has admitted the facts; the evidence is no longer needed.',
  'The proceedings were closed by the court on Monday.',
  'The person was found here and has been heard.',
] as const;

export const reviewReasons = [
  ['dual_criminality', 'The conduct is punishable here as fraud with up to five years.'],
  ['proportionality', 'The measure reaches no further than the accounts that are named.'],
  ['contents', 'Facts, offences and purpose are given; nothing is missing for execution.'],
] as const;

export const instructions = [
  'Please report every two weeks. The other side asks for hashes of all images.',
  'The persons are possible victims: interpreter and social worker to be present.',
  'Do not tell the account holder before the order has taken effect.',
  'Coordinate with the unit that searched the neighbouring building in spring.',
] as const;

const reports: Partial<Record<MeasureType, readonly string[]>> = {
  bank_records: [
    'The bank has handed over opening file, statements and access logs; 214 pages, certified, with a machine-readable copy.',
  ],
  statement_of_witness: [
    'The witness was heard for two hours in the presence of an interpreter; minutes of nine pages, signed on each page.',
  ],
  hearing_by_videoconference: [
    'The hearing took place by video as agreed; minutes with the technical conditions attached.',
  ],
  service_of_documents: [
    'The documents were handed to the addressee in person, who signed the certificate.',
  ],
  search_and_seizure: [
    'The premises were searched; 61 telephones, nine computers and two ledgers were seized, sealed and imaged.',
  ],
  search_of_business_premises: [
    'The premises were searched with the landlord present; four gateways and their control computer were imaged under power.',
  ],
  house_search: [
    'The flat was searched; three computers and a token were seized, images with hashes attached.',
  ],
  locate_and_protect_persons: [
    'The persons were found and brought to a shelter; medical check done, consulate informed the same evening.',
  ],
  preservation_of_data: [
    'The data were preserved without notice to the account holders; the custodian’s certificate is attached.',
  ],
  expedited_preservation: [
    'The data were preserved within the day; the preservation runs for ninety days and can be renewed.',
  ],
  partial_disclosure_of_traffic_data: [
    'Traffic data sufficient to find the managing machine are attached; it lies in a third State.',
  ],
  virtual_asset_records: [
    'Customer file, transactions and access logs as exported by the exchange, with certificate.',
  ],
  freezing_of_account: [
    'The account is frozen; the balance at the time of the order is stated in the bank’s letter.',
  ],
  freezing_of_accounts: [
    'The customer account is frozen with everything in it; the exchange’s statement is attached.',
  ],
  restraint_of_real_property: [
    'The restraint was entered in the land register; the owners have been heard.',
  ],
  official_and_business_records: [
    'Certified extracts of the registers with the contracts asked for.',
  ],
  official_records: ['Certified extract of entries and exits for the whole period.'],
  expert_examination: ['The expert’s report with method, error rate and data is attached.'],
  temporary_transfer_of_prisoner: [
    'The prisoner was handed over at the airport; escort and dates as agreed.',
  ],
};

const anyReport = ['The measure was carried out as asked; the record is attached.'] as const;

/** What the executing authority reports of a measure of this kind. */
export function reportsOn(type: MeasureType): readonly string[] {
  return reports[type] ?? anyReport;
}

export const partReports = [
  'The first half has come in; the rest is announced for next month.',
  'Two of five accounts could be matched so far.',
  'The witness was heard; a second session is needed for the annexes.',
] as const;

export const responses = [
  'With compliments, the result of the measures carried out so far.',
  'The documents follow by secure channel with a list of hashes. We remain at your disposal.',
  'Execution was completed with the good help of the provincial authorities.',
] as const;

export const correctionReasons = [
  'A further account was found that received the same payments.',
  'The address of the premises was misread in the original; corrected here.',
  'A second witness became known.',
] as const;

export const delayReasons = [
  'Two provinces are concerned and their courts sit in turn.',
  'The bank keeps these records in an archive abroad.',
  'The translation of the annexes came late; the legal check follows at once.',
] as const;

export const postponementReasons = [
  'Our own searches in the same buildings are planned and must not be announced.',
  'The devices are exhibits in a trial here until judgment is given.',
  'A witness protected by us would be exposed before her hearing.',
] as const;

export const notes = [
  'Spoke with the desk officer by telephone: they expect to answer within the week.',
  'The detective unit asks whether the devices can be imaged here instead.',
  'Same controller as in the matter of the casino annex? Compare handles before the next step.',
  'Family of one of the persons called; referred to the consulate.',
  'Remind the translator: the annex is still only in the original.',
  'The trial court has asked for the state of things twice this month.',
] as const;

export const closingRemarks = [
  'Evidence used in the indictment. Thanks sent.',
  'Nothing further needed; originals returned.',
  'Result useful in part; a new request may follow.',
] as const;
