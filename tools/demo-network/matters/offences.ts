import type { OffenceDto } from '@rogatory/requests/contract';
import type { Scene } from './scene';

const texts = {
  trafficking: {
    name: 'trafficking in persons for forced criminality',
    text: 'Whoever recruits, transports, harbours or receives another by deceit, threat or abuse of a position of weakness, in order to exploit that person by forced labour or forced criminal acts.',
    penalty: '15 years',
    dual: 'Trafficking in persons in the sense of Article 3 of the Protocol is punished in both States.',
  },
  confinement: {
    name: 'unlawful confinement',
    text: 'Whoever holds another against that person’s will, with aggravation where violence or ransom is involved.',
    penalty: '10 years',
    dual: 'Unlawful arrest or confinement is punished in both States.',
  },
  fraud: {
    name: 'fraud committed by an organised group',
    text: 'Whoever by deceit causes another to dispose of property to their loss; aggravated where committed by a group or by telecommunication.',
    penalty: '10 years',
    dual: 'Fraud or swindling is punished in both States; an organised group aggravates.',
  },
  laundering: {
    name: 'laundering of the proceeds of crime',
    text: 'Whoever converts, transfers, conceals or disguises property knowing that it is the proceeds of crime.',
    penalty: '7 years',
    dual: 'Laundering is punished in both States; fraud is a predicate offence in both.',
  },
  computer: {
    name: 'unlawful access to and misuse of computer systems',
    text: 'Whoever without right gains access to a computer system or produces or distributes means for doing so.',
    penalty: '5 years',
    dual: 'Illegal access and misuse of devices are punished in both States.',
  },
  identity: {
    name: 'use of false or synthetic identity documents',
    text: 'Whoever makes or uses a false document, or an image or voice generated to deceive, as proof of identity.',
    penalty: '5 years',
    dual: 'Forgery and use of forged documents are punished in both States.',
  },
  corruption: {
    name: 'bribery of public officials',
    text: 'Whoever promises, offers or gives an undue advantage to a public official so that the official acts or refrains from acting.',
    penalty: '10 years',
    dual: 'Active and passive bribery are punished in both States.',
  },
} as const;

export type OffenceKey = keyof typeof texts;

/** The offences of a matter in the words of the requesting State; paraphrase, never a statute's text. */
export function offencesOf(keys: readonly OffenceKey[], { from }: Scene): OffenceDto[] {
  return keys.map((key) => {
    const { name, text, penalty, dual } = texts[key];
    return {
      provision: `Criminal law of ${from.name}: ${name}`,
      text,
      maxPenalty: penalty,
      dualCriminality: dual,
    };
  });
}
