import { newsOfMove } from './news-of-move';

type Step = Parameters<typeof newsOfMove>[0];

const step: Step = {
  event: 'handed_over',
  act: 'answer_questions',
  move: 'us',
  roles: ['prosecutor'],
  waitsAnew: false,
  dispatch: null,
  assignedAuthorityIds: [],
  leadAuthorityId: 'office',
  byAuthorityId: 'office',
  ownerPersonId: 'officer',
  ownerChanged: false,
  leadPersonId: 'prosecutor',
  leadChanged: false,
  byPersonId: 'lead',
};

describe('News of a file that was given to somebody', () => {
  it('go to that person alone, in the authority that holds it', () => {
    expect(newsOfMove({ ...step, ownerChanged: true })).toMatchObject([
      { cause: 'handed_over', parts: ['holds'], onlyPersonId: 'officer', act: 'answer_questions' },
    ]);
  });

  it('go to that person in the office that leads it as well', () => {
    expect(newsOfMove({ ...step, leadChanged: true })).toMatchObject([
      { cause: 'handed_over', parts: ['leads'], onlyPersonId: 'prosecutor' },
    ]);
  });

  it('are none for whoever took it', () => {
    const taken = { ...step, ownerChanged: true, leadChanged: true };
    expect(newsOfMove({ ...taken, byPersonId: 'officer' })).toHaveLength(1);
    expect(newsOfMove({ ...taken, byPersonId: 'prosecutor' })).toHaveLength(1);
    expect(newsOfMove(step)).toEqual([]);
  });
});
