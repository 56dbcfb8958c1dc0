import type { Conjugations } from '../../verb-forms.js';

/** Third persons, present, preterite, imperfect, conditional, future and pluperfect, and the gerund. */
export const conjugations: Conjugations = {
  dizer: 'diz dizem disse disseram dizia diziam diria diriam dirá dirão dizendo dissera dissesse',
  querer: 'quer querem quis quiseram queria queriam quererá querendo',
  prever: 'prevê preveem prevêem previu previram previa previam preveria preveriam preverá preverão prevendo',
  saber: 'sabe sabem soube souberam sabia sabiam saberia saberiam saberá saberão sabendo',
  manter:
    'mantém mantêm manteve mantiveram mantinha mantinham manteria manteriam manterá manterão mantendo mantivera',
  er: 'e em eu eram ia iam eria eriam erá erão endo era',
  uir: 'ui uem uiu uíram uía uíam uiria uiriam uirá uirão uindo',
  ir: 'e em iu iram ia iam iria iriam irá irão indo ira',
  por: 'põe põem pôs puseram punha punham poria poriam porá porão pondo pusera',
  ar: 'a am ou aram ava avam aria ariam ará arão ando ara',
};

/** The participle, which reports behind an auxiliary: "tem dito". The infinitive does so too: "voltou a dizer". */
export const participles: Conjugations = {
  dizer: 'dito dizerem',
  screver: 'scrito',
  prever: 'previsto',
  er: 'ido erem',
  uir: 'uído',
  ir: 'ido irem',
  por: 'posto',
  ar: 'ado arem',
};
