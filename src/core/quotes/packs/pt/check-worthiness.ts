import { list } from '../../language-pack.js';
import type { CheckWorthinessWords } from '../../statement-words.js';
import { inflected, type Conjugations } from '../../verb-forms.js';

/** What somebody does or did, and what was done. */
const DONE: Conjugations = {
  uir: 'ui uem uiu uíram uía uíam uído uída uídos uídas',
  zir: 'z zem ziu ziram zia ziam zido zida zidos zidas',
  cer: 'ce cem ceu ceram cia ciam cido cida cidos cidas',
  er: 'e em eu eram ia iam ido ida idos idas',
  ir: 'e em iu iram ia iam ido ida idos idas',
  ar: 'a am ou aram ava avam ado ada ados adas',
};
/** What somebody will do, or would. */
const AHEAD: Conjugations = {
  ir: 'irá irão iria iriam',
  er: 'erá erão eria eriam',
  ar: 'ará arão aria ariam',
};

const CHANGES = `
  aumentar, incrementar, baixar, elevar, duplicar, dobrar, triplicar, quadruplicar, multiplicar, diminuir, reduzir, crescer, decrescer, encolher,
  recuar, superar, ultrapassar, atingir, alcançar, encarecer, baratear, disparar, despencar, desabar, somar, cortar, descer`;
const EVENTS = `
  criar, assinar, votar, vencer, perder, comprar, vender, cobrar, doar, aprovar, vetar, revogar, proibir, fechar, lançar, fundar, contratar,
  demitir, despedir, causar, provocar, matar, atacar, invadir, bombardear, condenar, libertar, deportar, expulsar, registrar, registar, receber,
  entregar, enviar, ocorrer, acontecer, nascer, viver, trabalhar, chegar, entrar, viajar, visitar, ocupar, utilizar, usar, produzir, exportar,
  importar, cancelar, retirar, apresentar, publicar, investigar, nomear, renunciar, ordenar, autorizar, permitir, custar, existir, representar,
  arrecadar, privatizar, nacionalizar, financiar, empregar, derrubar, afundar, queimar, inundar, confirmar, demonstrar, comprovar, durar, começar,
  terminar, acabar, desmatar, transferir, realizar`;
const ACCUSATIONS = `
  acusar, culpar, enganar, manipular, esconder, ocultar, falsificar, roubar, furtar, desviar, violar, descumprir, incumprir, fracassar, falhar,
  negar, distorcer, exagerar, ameaçar, insultar, abusar, subornar, sabotar, difamar, caluniar, fraudar, saquear, arruinar, desperdiçar, ignorar,
  abandonar, admitir, rejeitar`;

export const checkWorthiness: CheckWorthinessWords = {
  quantities: [
    ...list(`
    por cento, porcentagem, percentagem, percentual, milhão, milhões, mil, mil milhões, bilhão, bilhões, trilhão, trilhões, milhares, centenas,
    dezenas, dezena, dúzia, dúzias, cento, cem, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta,
    quarenta, cinquenta, sessenta, setenta, oitenta, noventa, duzentos, quinhentos, maioria, minoria, mais de, menos de, pelo menos, no mínimo,
    no máximo, até, o dobro, dobro, o triplo, triplo, metade, um terço, dois terços, terço, um quarto, três quartos, a maior parte, maior, menor,
    maiores, menores, máximo, mínimo, recorde, taxa, taxas, média, médio, número de, quantidade de, cifra, cifras, nível de, níveis de, total,
    no total, ao todo, per capita, por pessoa, por habitante, por ano, por mês, por dia, ao ano, ao mês, ao dia, a cada ano, todos os anos, anual,
    anuais, anualmente, mensal, mensais, aumento, aumentos, alta de, queda, quedas, redução, crescimento, corte, cortes, superávit, excedente,
    zero, único, única, o único, a única, pela primeira vez, primeira vez, o primeiro, a primeira, nunca antes, mais alto, mais alta, mais baixo,
    mais baixa, mais rico, mais pobre, mais rápido, mais caro, mais cara, mais barato, mais do que, menos do que, o mais, a mais, os mais,
    as mais, um em cada, uma em cada, em cada, vezes mais, consecutivo, consecutivos, euros, euro, dólares, dólar, reais, real, libras, toneladas,
    tonelada, quilos, quilômetros, quilómetros, metros, hectares, litros, barris, graus, megawatts, quase, cerca de, mais da metade, nenhum dos,
    sobe, sobem, subiu, subiram, subia, subido, cai, caem, caiu, caíram, caído, caída`),
    ...inflected(CHANGES, DONE),
  ],
  consequence: list(`
    morte, mortes, morto, mortos, morta, mortas, óbito, óbitos, faleceu, faleceram, mortal, mortalidade, assassinato, assassinatos, assassinado,
    assassinados, assassinada, homicídio, homicídios, feminicídio, feminicídios, ferido, feridos, vítima, vítimas, ataque, ataques, atentado,
    atentados, tiroteio, tiroteios, bombardeio, bombardeios, bombardeamento, bomba, bombas, míssil, mísseis, guerra, guerras, invasão, militar,
    militares, exército, tropas, soldados, armas, arma, armamento, nuclear, nucleares, reféns, refugiados, genocídio, terrorismo, terrorista,
    terroristas, crime, crimes, criminoso, criminosos, criminalidade, tráfico, droga, drogas, estupro, estupros, violência, sequestro, sequestros,
    tortura, corrupção, corrupto, corruptos, suborno, propina, propinas, peculato, fraude, fraudes, lavagem de dinheiro, escândalo, imposto,
    impostos, tributo, tributos, tarifa, tarifas, orçamento, défice, déficit, dívida, gasto público, gastos públicos, despesa, despesas, subsídio,
    subsídios, verba, verbas, dinheiro público, emprego, empregos, desemprego, desempregados, demissões, despedimentos, pobreza, pobres, fome,
    miséria, salário, salários, salário mínimo, pensões, pensão, aposentadoria, aposentadorias, reforma, inflação, preço, preços, aluguel, renda,
    rendas, despejos, recessão, crise, falência, economia, comércio, exportações, importações, saúde, sus, hospital, hospitais, vacina, vacinas,
    vacinação, vírus, epidemia, pandemia, doença, doenças, cancro, câncer, aborto, abortos, poluição, tóxico, tóxicos, agrotóxicos, clima,
    mudanças climáticas, alterações climáticas, emissões, desmatamento, desflorestação, petróleo, gás, carvão, energia, eletricidade, combustível,
    combustíveis, seca, secas, enchente, enchentes, inundação, inundações, cheias, terremoto, sismo, incêndio, incêndios, furacão, lei, leis,
    decreto, legal, ilegal, ilegais, ilegalmente, constituição, constitucional, inconstitucional, tribunal, tribunais, supremo, juiz, juízes,
    juíza, ministério público, sentença, polícia, policiais, prisão, prisões, cadeia, réu, réus, condenação, processo, tratado, acordo, sanções,
    sanção, resolução, eleição, eleições, referendo, voto, votos, votação, eleitores, urnas, censo, proibição, imigração, imigrante, imigrantes,
    migrantes, fronteira, fronteiras, asilo, deportações, vistos, discriminação, racismo, racista, escravidão, escravatura, vigilância,
    espionagem, ciberataque, vazamento`),
  disputed: [
    ...list(`
    mentira, mentiras, mentiroso, mentirosa, mentirosos, acusação, acusações, falso, falsa, falsos, falsas, falsidade, boato, boatos,
    notícia falsa, notícias falsas, fake news, engano, fraude, fraudulento, trapaça, roubo, roubos, desvio, desvios, fracasso, fracassos, nunca,
    jamais, errado, errada, enganoso, enganosa, ilegal, ilegalmente, traição, não é verdade, é mentira, não há provas, sem provas,
    sem autorização, mito, armação, conspiração, complô, encobrimento, escândalo, corrupto, corruptos, abuso, abusos, ameaças, calúnia, difamação,
    propaganda, incompetente, incompetência, responsável por, responsáveis por, por culpa de, por culpa do, por culpa da, causado por,
    causada por, por causa de, por causa do, por causa da, votou contra, votaram contra, votou a favor, promessa não cumprida, contradiz,
    ao contrário, pediu desculpas, desculpou-se, reconheceu, mente, mentem, mentiu, mentiram, mentia, traiu, traíram, desmente, desmentiu,
    desmentiram, desmentido, encobre, encobriu, encobriram, apoia, apoiam, apoiou, apoiaram, apoiado, opõe, opôs, opuseram`),
    ...inflected(ACCUSATIONS, DONE),
  ],
  opinion: list(`
    bom, boa, bons, boas, mau, má, maus, más, ruim, ruins, bonito, bonita, lindo, linda, belo, bela, feio, feia, terrível, terríveis, maravilhoso,
    maravilhosa, horrível, importante, importantes, incrível, vergonhoso, vergonhosa, vergonha, triste, tristes, feliz, felizes, orgulhoso,
    orgulhosa, orgulho, contente, acho, achamos, acredito, acreditamos, penso, pensamos, sinto, sentimos, espero, esperamos, desejo, desejamos,
    opinião, lamentável, inaceitável, intolerável, indignante, desastre, desastroso, infelizmente, felizmente, lamentavelmente, melhor, melhores,
    pior, piores, fantástico, fantástica, ótimo, ótima, genial, necessário, absurdo, absurda, ridículo, ridícula, injusto, injusta, justo, justa,
    excelente, extraordinário, extraordinária, admirável, corajoso, inteligente, burro, estúpido, brilhante, perigoso, perigosa, trágico,
    tragédia, emocionante, emocionado, preocupado, preocupada, preocupante, agradecido, respeito, ódio, amo, adoro, gosto, parece-me, me parece,
    a meu ver, na minha opinião, do meu ponto de vista, francamente, sinceramente, honestamente, perfeito, perfeita`),
  future: [
    ...list(`
    vou, vai, vamos, vão, irei, iremos, irá, irão, será, serão, serei, seremos, seria, seriam, haverá, haveria, terá, terão, teremos, teria, fará,
    farão, farei, faremos, faria, poderá, poderão, poderemos, porá, virá, virão, dirá, sairá, amanhã, no próximo ano, no próximo mês,
    no ano que vem, no mês que vem, na semana que vem, na próxima semana, no futuro, em breve, brevemente, um dia, planeja, planeia, prevê,
    preveem, previsto, prevista, espera-se, está prestes a, disposto a, dispostos a, se ganharmos, quando formos`),
    ...inflected(`${CHANGES}, ${EVENTS}`, AHEAD),
  ],
  normative: list(`
    deve, devem, deveria, deveriam, devia, deviam, devemos, deveríamos, devo, há que, tem que, têm que, temos que, tenho que, tem de, têm de,
    temos de, tenho de, é preciso, é necessário, é imprescindível, é hora de, está na hora de, convém, cabe, merece, merecem, é obrigado a,
    são obrigados a, obrigação, dever, não pode ser, não podemos permitir, exigimos, exijo, precisamos, precisa, precisam, oxalá, tomara,
    chega de, basta de`),
  questions: list(`
    quem, o que, que, quando, onde, aonde, por que, por quê, porquê, porque é que, para que, como, quanto, quanta, quantos, quantas, qual, quais,
    será que, é verdade que, acha que, o senhor, a senhora, você acha, pode, poderia, vai`),
  rhetorical: list(`
    será que, não é verdade, não é, não é mesmo, né, quem não, quem se importa, de que adianta, para que serve, até quando, desde quando,
    como é possível, como pode, que tipo de, como ousa, como ousam`),
  courtesy: list(`
    obrigado, obrigada, muito obrigado, muito obrigada, bom dia, boa tarde, boa noite, bem-vindo, bem-vinda, bem-vindos, parabéns, felicitações,
    desculpe, desculpa, desculpem, perdão, com licença, sinto muito, por favor, olá, oi, adeus, tchau, saudações, pêsames, condolências,
    um prazer, senhoras e senhores, minhas senhoras e meus senhores, caros amigos, meus amigos, agradeço, agradecemos, boa sorte, um abraço,
    um grande abraço, aplausos, seja bem-vindo`),
  factual: [
    ...list(`
    é, são, era, eram, foi, foram, está, estão, estava, estavam, esteve, estiveram, há, havia, houve, sido, estado, tem, têm, tinha, tinham, teve,
    tiveram, fez, fizeram, feito, faz, fazem, deu, deram, dado, tomou, tomaram, trouxe, trouxeram, pôs, puseram, tirou, tiraram, disse, disseram,
    veio, vieram, foi a, segundo, dados, estatística, estatísticas, estudo, estudos, relatório, relatórios, pesquisa, pesquisas, sondagem,
    sondagens, prova, provas, de fato, de facto, o fato, o facto, desde, há anos, no ano passado, no mês passado, na semana passada, durante,
    porque, já que, portanto, em consequência, como resultado, consta, trata-se de, continua a ser, destrói, destroem, destruiu, destruíram,
    destruído, destruída, constrói, constroem, construiu, construíram, construído, construída, gasta, gastam, gastou, gastaram, gasto, ganha,
    ganham, ganhou, ganharam, ganho, paga, pagam, pagou, pagaram, pago, investe, investem, investiu, investiram, investido, abre, abrem, abriu,
    abriram, aberto, aberta, detém, deteve, detiveram, detido, detidos, prende, prendeu, prenderam, preso, presos, morre, morrem, morreu,
    morreram, sai, saem, saiu, saíram, suspende, suspendeu, suspenderam, suspenso, suspensa, descobre, descobriu, descobriram, descoberto, elege,
    elegeu, elegeram, eleito, eleita, eleitos, contém, continha, impõe, impôs, impuseram`),
    ...inflected(EVENTS, DONE),
  ],
  promises: list(`
    prometo, prometemos, prometeu, promessa, me comprometo, comprometo-me, comprometemo-nos, nos comprometemos, compromisso, garanto, garantimos,
    juro, juramos, cumpriremos, vamos cumprir, faremos, farei, vou fazer, vamos fazer, vou, vamos, asseguro, dou minha palavra,
    dou a minha palavra, têm a minha palavra, não permitirei, não permitiremos, criaremos, construiremos, acabaremos com, lutaremos, defenderemos,
    trabalharemos, continuaremos`),
  intentions: list(`
    quero, queremos, quer, querem, gostaria, gostaríamos, pretendo, pretendemos, pretende, pretendem, planejamos, planeamos, tenho a intenção,
    temos a intenção, com a intenção de, pensamos em, nossa intenção, nosso objetivo, o nosso objectivo, meu objetivo, buscamos, procuramos,
    tentamos, tentaremos, esperamos, decidido a, decididos a, dispostos a, disposto a`),
  stances: list(`
    apoio, apoiamos, condeno, condenamos, condena, rejeito, rejeitamos, repudio, repudiamos, saúdo, saudamos, concordo, concordamos, não concordo,
    discordo, discordamos, sou contra, somos contra, sou a favor, somos a favor, a favor de, a favor da, a favor do, contra a, contra o,
    oponho-me, me oponho, nos opomos, denuncio, denunciamos, defendo, defendemos, aplaudo, aplaudimos, lamento, lamentamos, subscrevo,
    solidarizo-me, me solidarizo, solidariedade, exigimos, reivindicamos`),
  firstPersonEndings: list('o, mos'),
};
