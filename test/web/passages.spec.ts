import { passagesOf } from '../../web/src/features/claim/passages.js';

const lacking = (text: string) =>
  passagesOf(text)
    .filter(({ lacks }) => lacks)
    .map(({ start, end }) => text.slice(start, end));

describe('what of an explanation cites nothing', () => {
  it('is each paragraph without a citation, but no heading', () => {
    expect(lacking('## Trade\n\nIt condemns [E1].\n\nIt bans *nothing*.\n\n**Ban** [E2][E1]')).toEqual([
      'It bans *nothing*.',
    ]);
  });

  it('is a quote only where neither it nor what belongs to it does', () => {
    expect(lacking('The resolution says [E1]:\n\n> Condemns the trade')).toEqual([]);
    expect(lacking('> Condemns the trade\n\n— Resolution 2199 [E1]')).toEqual([]);
    expect(lacking('> Condemns [E1]\n>\n> the trade')).toEqual([]);
    expect(lacking('> Condemns the trade\n\nIt bans nothing [E1].')).toEqual(['Condemns the trade']);
  });

  it('is a list where an item does not and its introduction does not', () => {
    expect(lacking('It names [E1]:\n- oil\n- gas')).toEqual([]);
    expect(lacking('It names:\n- oil [E1]\n- gas [E1]')).toEqual([]);
    expect(lacking('It names:\n- oil [E1]\n- gas')).toEqual(['It names:\n- oil [E1]\n- gas']);
  });

  it('is nothing where nothing is written', () => {
    expect(passagesOf(' \n\n')).toEqual([]);
  });

  it('says of each part what it says and cites', () => {
    expect(
      passagesOf('**a** _b_ [c](https://a.example)\n\n> d\n>\n> - e\n- f').map(({ words }) => words),
    ).toEqual(['a b c ', 'd e  ', 'f ']);
    expect(passagesOf('a [E2] **b [E1]** [E2]\n\n# c').map(({ cited }) => cited)).toEqual([[2, 1], []]);
  });
});
