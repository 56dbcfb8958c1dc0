import { citedIn, readPlain, withoutCitations } from '../../../src/core/rich-text/citations.js';
import { readBlocks } from '../../../src/core/rich-text/read-blocks.js';
import { writeInlines } from './written.js';

describe('citations', () => {
  it('are all that a plain text has', () => {
    expect(writeInlines(readPlain('**It** [E2] > condemns [x](https://a.example) [E0]'))).toBe(
      '**It** E2 > condemns [x](https://a.example) [E0]',
    );
  });

  it('are left out where nobody can look them up', () => {
    expect(withoutCitations('It condemns [E1][E2], then [E3], [E4]; bans nothing [E1]. [E0]')).toBe(
      'It condemns, then; bans nothing. [E0]',
    );
  });

  it('are found wherever they stand, each once', () => {
    expect(citedIn(readBlocks('> a [E3]\n\n- b **c [E1]** [E3]\n\n# d [E2]'))).toEqual([3, 1, 2]);
  });
});
