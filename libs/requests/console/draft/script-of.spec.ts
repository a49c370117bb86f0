import { scriptOf } from './script-of';

describe('the script of a name', () => {
  it('is read from the letters', () => {
    expect(scriptOf('문가람')).toEqual({ script: 'Hang', language: 'ko' });
    expect(scriptOf('សុខផាន')).toEqual({ script: 'Khmr', language: 'km' });
    expect(scriptOf('هيثم')).toEqual({ script: 'Arab', language: 'ar' });
  });

  it('suggests no language for Latin letters, which serve every language', () => {
    expect(scriptOf('Moon Garam')).toEqual({ script: 'Latn', language: null });
  });

  it('is open while nothing but spaces and figures is written', () => {
    expect(scriptOf(' 12')).toBeNull();
  });
});
