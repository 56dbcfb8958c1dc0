import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    'ini, itu, tersebut, mereka, dia, ia, beliau, hal ini, hal itu, di sana, di sini, kemarin, besok, tadi, kini, sekarang',
  ),
  hedges: list(
    'mungkin, barangkali, diduga, kabarnya, konon, sepertinya, tampaknya, kira-kira, sekitar, kemungkinan',
  ),
  implying: list('lagi, kembali, berhenti, masih, bahkan, juga, hanya, tetap, sudah tidak'),
  joints: list('dan, serta, tetapi, tapi, namun, sedangkan, sementara, karena, sehingga'),
};
