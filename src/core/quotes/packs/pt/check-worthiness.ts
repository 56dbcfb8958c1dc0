import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
  quantities: list(
    'por cento, porcentagem, percentagem, percentual, %, milhão, milhões, mil milhões, bilhão, bilhões, trilhão, trilhões, milhares, centenas, dezenas, maioria, minoria, mais de, menos de, o dobro, o triplo, metade, um terço, um quarto, a maior parte, maior, menor, máximo, mínimo, recorde, taxa, média, aumentou, subiu, cresceu, caiu, baixou, desceu, duplicou, dobrou, número de',
  ),
  consequence: list(
    'morte, mortes, morto, mortos, morreu, morreram, assassinato, assassinado, assassinados, homicídio, ataque, ataques, guerra, militar, militares, armas, nuclear, terrorismo, terrorista, terroristas, crime, crimes, corrupção, suborno, propina, fraude, imposto, impostos, orçamento, défice, déficit, dívida, emprego, empregos, desemprego, pobreza, fome, saúde, vacina, vacinas, vírus, doença, doenças, cancro, câncer, pandemia, lei, leis, ilegal, legal, tribunal, eleição, eleições, voto, votos, clima, emissões, desmatamento, imigração, imigrantes, fronteira, petróleo, gás, salário, salários, pensões, aposentadoria, prisão, cadeia, comércio, economia, inflação, educação, violência, vítimas, habitação',
  ),
  disputed: list(
    'mentiu, mente, mentem, mentira, mentiras, mentiroso, acusou, acusa, acusam, culpa, culpou, culpado, culpada, negou, nega, negam, falso, falsa, falsas, boato, enganou, engano, fraude, roubou, desviou, fracassou, fracasso, nunca, errado, errada, ilegal, violou, traiu, rejeitou, descumpriu, não é verdade, escondeu, esconde, manipulou, fraudou, fraudada',
  ),
  opinion: list(
    'bom, boa, mau, má, ruim, grande, bonito, terrível, maravilhoso, horrível, importante, incrível, vergonhoso, vergonha, triste, feliz, orgulhoso, orgulhosa, acho, achamos, acredito, penso, sinto, espero, desejo, opinião, lamentável, inaceitável, desastre, melhor, pior, fantástico, necessário, absurdo, injusto, excelente, a meu ver, na minha opinião',
  ),
  future: list(
    'vamos, vou, vai, vão, será, serão, haverá, terá, terão, fará, farão, poderá, poderão, amanhã, no próximo ano, no ano que vem, na próxima semana, no futuro, planeja, pretende, prevê, prevêem, preveem',
  ),
  normative: list(
    'deve, devem, deveria, deveriam, devemos, há que, tem que, têm que, temos que, tem de, têm de, temos de, é preciso, é necessário, convém, cabe',
  ),
  questions: list(
    'quem, o que, quando, onde, por que, porquê, porque é que, como, quanto, quantos, qual, será que',
  ),
  courtesy: list(
    'obrigado, obrigada, muito obrigado, bom dia, boa tarde, boa noite, bem-vindo, bem-vindos, parabéns, desculpe, desculpa, sinto muito, por favor, olá, pêsames, condolências',
  ),
  factual: list(
    'é, são, era, eram, foi, foram, há, havia, houve, tem, têm, tinha, teve, fez, causou, assinou, gastou, votou, criou, perdeu, ganhou, venceu, construiu, cortou, subiu, baixou, deu, tomou, aumentou, recebeu, pagou, aprovou, morreu, nasceu',
  ),
  promises: list(
    'prometo, prometemos, prometeu, me comprometo, comprometo-me, comprometemo-nos, garanto, garantimos, juro, vamos cumprir, cumpriremos',
  ),
  intentions: list(
    'quero, queremos, pretendo, pretendemos, planejamos, planeamos, tenho a intenção, temos a intenção, pensamos em, nossa intenção, nosso objetivo, o nosso objectivo',
  ),
  stances: list(
    'apoio, apoiamos, apoia, condeno, condenamos, condena, rejeito, rejeitamos, rejeita, saúdo, saudamos, concordo, concordamos, discordo, discordamos, sou contra, somos contra, sou a favor, a favor de, contra',
  ),
};
