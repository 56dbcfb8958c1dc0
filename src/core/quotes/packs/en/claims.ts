import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    'this, that, these, those, it, they, them, he, she, here, there, yesterday, today, tomorrow, now, then',
  ),
  hedges: list(
    'may, might, could, maybe, perhaps, possibly, probably, allegedly, reportedly, apparently, about, around, roughly, seems, likely',
  ),
  implying: list(
    'again, still, stopped, even, also, only, no longer, anymore, continue, continued, return, returned',
  ),
  joints: list('and, but, while, whereas, because, so, although'),
};
