import type { OffenceDto } from '@rogatory/requests/contract';
import type { Scene } from './scene';

const texts = {
  trafficking: {
    category: 'trafficking_in_persons',
    name: 'trafficking in persons for forced criminality',
    text: 'Whoever recruits, transports, harbours or receives another by deceit, threat or abuse of a position of weakness, in order to exploit that person by forced labour or forced criminal acts.',
    years: 15,
    dual: 'Trafficking in persons in the sense of Article 3 of the Protocol is punished in both States.',
  },
  confinement: {
    category: 'violence',
    name: 'unlawful confinement',
    text: 'Whoever holds another against that person’s will, with aggravation where violence or ransom is involved.',
    years: 10,
    dual: 'Unlawful arrest or confinement is punished in both States.',
  },
  fraud: {
    category: 'fraud',
    name: 'fraud committed by an organised group',
    text: 'Whoever by deceit causes another to dispose of property to their loss; aggravated where committed by a group or by telecommunication.',
    years: 10,
    dual: 'Fraud or swindling is punished in both States; an organised group aggravates.',
  },
  laundering: {
    category: 'money_laundering',
    name: 'laundering of the proceeds of crime',
    text: 'Whoever converts, transfers, conceals or disguises property knowing that it is the proceeds of crime.',
    years: 7,
    dual: 'Laundering is punished in both States; fraud is a predicate offence in both.',
  },
  computer: {
    category: 'computer_crime',
    name: 'unlawful access to and misuse of computer systems',
    text: 'Whoever without right gains access to a computer system or produces or distributes means for doing so.',
    years: 5,
    dual: 'Illegal access and misuse of devices are punished in both States.',
  },
  identity: {
    category: 'other',
    name: 'use of false or synthetic identity documents',
    text: 'Whoever makes or uses a false document, or an image or voice generated to deceive, as proof of identity.',
    years: 5,
    dual: 'Forgery and use of forged documents are punished in both States.',
  },
  corruption: {
    category: 'corruption',
    name: 'bribery of public officials',
    text: 'Whoever promises, offers or gives an undue advantage to a public official so that the official acts or refrains from acting.',
    years: 10,
    dual: 'Active and passive bribery are punished in both States.',
  },
} as const;

export type OffenceKey = keyof typeof texts;

/** The offences of a matter in the words of the requesting State; paraphrase, never a statute's text. */
export function offencesOf(keys: readonly OffenceKey[], { from }: Scene): OffenceDto[] {
  return keys.map((key) => {
    const { category, name, text, years, dual } = texts[key];
    return {
      provision: `Criminal law of ${from.name}: ${name}`,
      text,
      maxPenalty: `${years} years`,
      dualCriminality: dual,
      category,
      maxPenaltyYears: years,
    };
  });
}
