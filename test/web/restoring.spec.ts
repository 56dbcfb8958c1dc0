import { restoring } from '../../web/src/features/history/restoring.js';

type Content = Parameters<typeof restoring>[0];

const version = (some: Partial<Content> = {}) =>
  ({
    statement: 'A resolution bans it.',
    summary: null,
    topics: ['Oil'],
    claimant: { speakerId: 'putin', name: 'Vladimir Putin', description: 'President' },
    claimantUnnamed: false,
    claimantDescription: null,
    rating: null,
    ...some,
  }) as Content;

describe('an edit that restores a version', () => {
  it('holds only the fields that differ, and empties what was empty', () => {
    expect(restoring(version({ summary: 'It condemns it.', topics: [] }), version())).toEqual({
      summary: null,
      topics: ['Oil'],
    });
    expect(restoring(version(), version())).toEqual({});
  });

  it('names a rating and a claimant as they are sent, not as they are shown', () => {
    const earlier = version({
      rating: { scaleId: 'desk', value: 4, alternateName: 'True' } as Content['rating'],
      claimant: null,
      claimantUnnamed: true,
      claimantDescription: 'a spokesman',
    });
    expect(restoring(version(), earlier)).toEqual({
      rating: { scaleId: 'desk', value: 4 },
      claimant: { unnamed: true, description: 'a spokesman' },
    });
  });
});
