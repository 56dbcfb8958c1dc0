import { isOfClaimantsSide } from '../../web/src/features/claim/claimants-side.js';

const spokesman = { name: 'Jeff Davis', description: 'Spokesman of the Pentagon' };
const ministry = { name: 'Kementerian Pertahanan', description: null };

describe('a publisher on the side of who made the claim', () => {
  it.each([
    ['the house that somebody speaks for', 'Pentagon', spokesman],
    ['however it is written', 'PENTAGON', spokesman],
    ['an organisation that publishes itself', 'Kementerian Pertahanan', ministry],
    ['a part of it', 'Kementerian Pertahanan Republik Indonesia', ministry],
  ])('is %s', (_, publisher, claimant) => {
    expect(isOfClaimantsSide(publisher, claimant)).toBe(true);
  });

  it.each([
    ['another house', 'UN Security Council', spokesman],
    ['part of a word', 'Pentagons', spokesman],
    ['a letter or two', 'of', spokesman],
    ['nobody', null, spokesman],
    ['anybody, where nobody is named', 'Pentagon', { name: null, description: null }],
    ['anybody, where there is no claimant', 'Pentagon', null],
  ])('is not %s', (_, publisher, claimant) => {
    expect(isOfClaimantsSide(publisher, claimant)).toBe(false);
  });
});
