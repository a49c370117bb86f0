import { convertToParamMap } from '@angular/router';
import { readCalendarAddress, writeCalendarAddress } from './calendar-address';

const today = Temporal.PlainDate.from('2026-11-22');
const read = (params: Record<string, string>) =>
  readCalendarAddress(convertToParamMap(params), today);

describe('the address of the calendar', () => {
  it('names month and view, and brings both back', () => {
    const address = read({ month: '2027-02', view: 'agenda' });
    expect(writeCalendarAddress(address, today)).toEqual({ month: '2027-02', view: 'agenda' });
  });

  it('is bare for the month it is now', () => {
    expect(writeCalendarAddress(read({}), today)).toEqual({ month: null, view: null });
    expect(read({}).month.toString()).toBe('2026-11');
  });

  it.each(['2026-13', 'soon', '0001-01', '2026-11-22'])('takes %s for no month', (month) => {
    expect(read({ month }).month.toString()).toBe('2026-11');
  });
});
