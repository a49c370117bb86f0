import { mayDeputise, mayEnterForOthers } from './absence-deputy';

describe('Standing in for somebody', () => {
  it('is work of the same kind, up or down', () => {
    expect(mayDeputise(['prosecutor'], ['lead_prosecutor'])).toBe(true);
    expect(mayDeputise(['central_head'], ['central_officer'])).toBe(true);
    expect(mayDeputise(['executing_officer'], ['executing_officer'])).toBe(true);
  });

  it('is not work of another kind', () => {
    expect(mayDeputise(['central_officer'], ['administrator'])).toBe(false);
    expect(mayDeputise(['prosecutor'], ['executing_officer'])).toBe(false);
  });

  it('is arranged for others by the head alone', () => {
    expect(mayEnterForOthers(['central_head'])).toBe(true);
    expect(mayEnterForOthers(['lead_prosecutor', 'prosecutor'])).toBe(true);
    expect(mayEnterForOthers(['central_officer'])).toBe(false);
  });
});
