import { joinedSource, sayingSources, wordedSources } from './worded-sources';

const inFrench = () => 'Texte muet';

it('says anew what is no citation, and leaves citations as they stand', () => {
  expect(sayingSources(wordedSources.text_silent, inFrench)).toBe('Texte muet');
  expect(sayingSources('Reg. 1182/71 Art. 3(4)', inFrench)).toBe('Reg. 1182/71 Art. 3(4)');
  const joined = joinedSource('ASEAN MLAT 5', wordedSources.text_silent);
  expect(sayingSources(joined, inFrench)).toBe('ASEAN MLAT 5; Texte muet');
});
