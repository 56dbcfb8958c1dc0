import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    'dies, diese, dieser, dieses, diesem, diesen, das, er, sie, es, ihm, ihr, ihnen, jene, dort, hier, damals, heute, gestern, morgen, dabei, dazu, davon',
  ),
  hedges: list(
    'vielleicht, möglicherweise, vermutlich, wohl, wahrscheinlich, angeblich, mutmaßlich, offenbar, anscheinend, scheinbar, etwa, ungefähr, rund, soll, sollen, könnte, könnten, dürfte',
  ),
  implying: list(
    'wieder, erneut, noch, nicht mehr, weiterhin, auch, sogar, nur, endlich, schon, bereits, zurück',
  ),
  joints: list('und, oder, aber, sondern, während, weil, da, obwohl, sowie, dagegen'),
};
