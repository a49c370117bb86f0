import { convertToParamMap } from '@angular/router';
import { listQuery, readListAddress, withFilter } from './list-address';

describe('the address of the requests list', () => {
  it('shows the open requests when it names no view, or one that is not known', () => {
    expect(readListAddress(convertToParamMap({})).view).toBe('open');
    expect(readListAddress(convertToParamMap({ view: 'everything' })).view).toBe('open');
  });

  it('asks the API for the filters it carries and for nothing else', () => {
    const address = readListAddress(
      convertToParamMap({ view: 'urgent', counterpart: 'KH', text: 'FICT-2026', colour: 'red' }),
    );
    expect(listQuery(address)).toEqual({ view: 'urgent', counterpart: 'KH', text: 'FICT-2026' });
  });

  it('loses a filter that is emptied', () => {
    expect(withFilter('text', '')).toEqual({ text: null });
  });
});
