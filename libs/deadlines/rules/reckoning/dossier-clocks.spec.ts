import { dossierCalendar, dossierClocks, reckoningOf } from '@rogatory/deadlines/testing';
import { compileCalendar } from './compiled-calendar';
import { reckon } from './reckon';

describe('The clocks of the training dossiers end when the dossiers say', () => {
  it.each(dossierClocks.map((one) => [one.clock, one] as const))('%s', (_, { request, ...one }) => {
    const calendar = compileCalendar(dossierCalendar(request.jurisdiction));
    expect(reckon(reckoningOf(request), calendar)).toMatchObject(one.expect);
  });
});
