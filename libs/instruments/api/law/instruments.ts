import type { Instrument } from '../../contract/index';
import brPt1991 from './bilateral/br-pt-1991.json';
import jpUs2003 from './bilateral/jp-us-2003.json';
import schema from './instrument.schema.json';
import aseanMlat from './instruments/asean-mlat.json';
import template from './instruments/bilateral-template.json';
import budapest from './instruments/budapest.json';
import cets224 from './instruments/cets224.json';
import eevidence from './instruments/eevidence.json';
import eio from './instruments/eio.json';
import ets30 from './instruments/ets30.json';
import hanoi from './instruments/hanoi.json';
import harare from './instruments/harare.json';
import nassau from './instruments/nassau.json';
import reciprocity from './instruments/reciprocity.json';
import uncac from './instruments/uncac.json';
import untoc from './instruments/untoc.json';
import vienna1988 from './instruments/vienna1988.json';
import { openMembershipsOf, partiesOf } from './parties';
import { lawReader } from './read-law';

const cardIn = lawReader<Instrument>(schema);

function bound(file: string, content: unknown): Instrument {
  const card = cardIn(`instruments/${file}`, content);
  const { code } = card;
  if (code === 'BILATERAL' || code === 'RECIPROCITY') return card;
  return { ...card, parties: partiesOf[code], openMemberships: openMembershipsOf(code) };
}

/**
 * What a bilateral treaty is written from: the UN Model Treaty, bound to nobody. Never itself a
 * legal basis.
 */
export const bilateralTemplate: Instrument = cardIn(
  'instruments/bilateral-template.json',
  template,
);

/**
 * Every instrument with its Parties and open memberships, in the order of the codes; bilateral
 * treaties that are known come with the product, others are added by administrators.
 */
export const instruments: readonly Instrument[] = [
  bound('eio.json', eio),
  bound('eevidence.json', eevidence),
  cardIn('bilateral/br-pt-1991.json', brPt1991),
  cardIn('bilateral/jp-us-2003.json', jpUs2003),
  bound('asean-mlat.json', aseanMlat),
  bound('ets30.json', ets30),
  bound('nassau.json', nassau),
  bound('harare.json', harare),
  bound('budapest.json', budapest),
  bound('cets224.json', cets224),
  bound('untoc.json', untoc),
  bound('uncac.json', uncac),
  bound('vienna1988.json', vienna1988),
  bound('hanoi.json', hanoi),
  bound('reciprocity.json', reciprocity),
];
