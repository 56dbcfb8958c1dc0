import { list, type ReportingWords } from '../../language-pack.js';
import { formsOf, verbs, type Verb } from '../../verb-forms.js';
import { conjugations, participles } from './conjugations.js';

/** Report a quotation, or a clause with "que". */
const SAYING = `
  dizer, afirmar, declarar, garantir, explicar, contar, relatar, informar, anunciar, revelar, acrescentar, adiantar, salientar, sublinhar, frisar, destacar, realçar, ressaltar, enfatizar, assinalar, apontar, observar, comentar, notar, referir, mencionar,
  lembrar, recordar, relembrar, rememorar, evocar, argumentar, alegar, defender, sustentar, justificar, esclarecer, precisar, especificar, detalhar, pormenorizar, concluir, resumir, sintetizar, finalizar, completar, complementar, rematar, arrematar, encerrar,
  responder, replicar, retorquir: retorque / retorquiu / retorquiram, retrucar, rebater, contrapor, contestar, perguntar, questionar, indagar, inquirir, interrogar, admitir, reconhecer, confessar, assumir, conceder, insistir, reiterar, reafirmar, repetir, reforçar, ratificar,
  confirmar, corroborar, atestar, certificar, testemunhar, depor, negar, desmentir, refutar, recusar, criticar, acusar, denunciar, condenar, atacar, disparar, alfinetar, ironizar, brincar, gracejar, zombar, debochar, lamentar, lastimar, queixar-se: queixa / queixam / queixou / queixaram / queixava / queixavam / queixando,
  reclamar, protestar, desabafar, exclamar, gritar, berrar, bradar, clamar, sussurrar, murmurar, segredar, cochichar, balbuciar, suspirar, gemer, chorar, ordenar, exigir, pedir, solicitar, apelar, suplicar, implorar, rogar, recomendar, aconselhar, sugerir, propor, alertar, advertir, avisar, prevenir,
  prometer, jurar, assegurar, comprometer-se: compromete / comprometem / comprometeu / comprometeram, ameaçar, escrever, publicar, postar, tuitar, noticiar, apurar, reportar, narrar, descrever, expor, expressar, exprimir, manifestar, comunicar, transmitir, divulgar, difundir, proclamar, pronunciar, enunciar, anotar, registrar, registar,
  opinar, avaliar, ponderar, refletir, reflectir, raciocinar, teorizar, especular, conjecturar, prognosticar, antecipar, profetizar, vaticinar, calcular, estimar, contabilizar, quantificar, ilustrar, exemplificar, prosseguir: prossegue / prosseguem / prosseguiu / prosseguiram / prosseguia / prosseguindo, continuar, seguir: segue / seguiu, emendar, corrigir, ressalvar, matizar,
  elogiar, elogiar, festejar, comemorar, celebrar, agradecer, felicitar, congratular-se: congratula / congratulou / congratularam / congratulava, orgulhar-se: orgulha / orgulhou / orgulhava, gabar-se: gaba / gabou / gabava, vangloriar-se: vangloria / vangloriou, vaticinar, confidenciar, cochichar, desafiar, cutucar, fuzilar, sentenciar, decretar,
  ditar, definir, qualificar, classificar, chamar, aplaudir, saudar, interromper, intervir: intervém / interveio / intervieram, atalhar, cortar: corta / cortou, emendar, troçar, atirar: atira / atirou, lançar: lança / lançou, soltar: solta / soltou,
  dar a entender: dá a entender / dão a entender / deu a entender / deram a entender / dava a entender / dando a entender, dar conta: dá conta / dão conta / deu conta / deram conta / dando conta, deixar claro: deixa claro / deixam claro / deixou claro / deixaram claro / deixava claro / deixando claro,
  deixar bem claro: deixa bem claro / deixou bem claro, fazer saber: faz saber / fez saber / fizeram fazer questão: faz questão / fez questão, chamar a atenção: chama a atenção / chamou a atenção / chamaram a atenção, chamar atenção: chama atenção / chamou atenção,
  bater na tecla: bate na tecla / bateu na tecla, vir a público: veio a público / vieram a público, tornar público: torna público / tornou público, fazer notar: faz notar / fez notar / fizeram notar, dar nota: dá nota / deu nota,
  pontuar, argüir: argúi / argüiu, arguir: argui / arguiu, asseverar, aventar, insinuar, postular, preconizar, advogar, propalar, apregoar, constatar, verificar, diagnosticar, deliberar, notificar, enumerar, desvendar, desvelar`;

/** Report what somebody thinks, knows, decides or shows: only with "que". */
const THINKING = `
  achar, acreditar, crer: crê / creem / crêem / crera / creram / crendo, pensar, considerar, entender, julgar, supor, presumir, suspeitar, desconfiar, temer, recear, esperar, confiar, prever, saber, sentir, perceber, compreender, imaginar, desejar, concordar, discordar, duvidar,
  decidir, determinar, resolver, estabelecer, deduzir: deduz / deduzem / deduziu / deduziram, inferir, demonstrar, mostrar, provar, comprovar, evidenciar, indicar, descobrir, detectar, detetar, concluir, estipular, pretender, admirar-se: admira / admirou, aceitar, rejeitar, descartar, afastar, manter, aferir, intuir, ,
  estar convencido: está convencido / está convencida / estão convencidos / estão convencidas / estava convencido / estava convencida, estar convicto: está convicto / está convicta / estava convicto, estar certo: está certo / está certa / estão certos / estava certo,
  mostrar-se convencido: mostrou-se convencido / mostrou-se convencida / mostra-se convencido / se mostrou convencido, mostrar-se confiante: mostrou-se confiante / mostra-se confiante / se mostrou confiante / mostraram-se confiantes,
  ter certeza: tem certeza / têm certeza / tinha certeza / teve certeza, ter a certeza: tem a certeza / têm a certeza / tinha a certeza, ter esperança: tem esperança / têm esperança / tinha esperança, ser da opinião: é da opinião / são da opinião, dar como certo: dá como certo / deu como certo`;

const saying = verbs(SAYING, conjugations);
const thinking = verbs(THINKING, conjugations);
/** Participles, and the infinitives that stand behind an auxiliary as they do. */
const compoundOf = (list: readonly Verb[]) =>
  verbs(
    list.flatMap(({ lemma }) => (lemma.includes(' ') ? [] : [lemma.replace(/-se$/, '')])).join(),
    participles,
  );
const compound = [...compoundOf(saying), ...compoundOf(thinking)];
const calling = verbs('falar', conjugations);
/** The forms of some verbs without the infinitive. */
const conjugated = (list: readonly Verb[]) =>
  formsOf(list.map(({ lemma, forms }) => ({ lemma, forms: forms.filter((form) => form !== lemma) })));
/** At the start of a sentence, where a capital keeps an enclitic from being a word of its own. */
const withHearer = verbs(
  'dizer: disse-lhe / disse-lhes / disse-me / disse-nos / diz-me / diz-nos / dizia-me, contar: contou-lhe / contou-me / contou-nos, explicar: explicou-lhe / explicou-me / explicou-nos, responder: respondeu-lhe / respondeu-me / respondeu-nos, afirmar: afirmou-nos, garantir: garantiu-nos, perguntar: perguntou-lhe / perguntou-me, queixar-se: queixou-se / queixa-se / queixaram-se',
);

export const reporting: ReportingWords = {
  verbs: [...saying, ...thinking, ...compound, ...withHearer, ...calling, ...compoundOf(calling)],
  afterSubject: [...conjugated(saying), ...formsOf(compoundOf(saying)), ...conjugated(withHearer)],
  beforeSubject: [...conjugated(saying), ...formsOf(compoundOf(saying)), ...conjugated(withHearer)],
  withComplementizer: [...conjugated(thinking), ...formsOf(compoundOf(thinking))],
  participles: formsOf(compound),
  alsoNouns: list(`
    conta, contas, nota, notas, segundo, crítica, denúncia, queixa, pergunta, resposta, proposta, sugestão, promessa, exclama, solta, corta, lança, brinca, desafia, prova, provas, mostra, mostras, pensa, acha, espera, julga, ataca, publica, registra, registro, cita, defesa, acusa, disse, informe, indica, sentença, decreta, elogia, aposta, dita, ditas, ressalva, ressalvas, ordem, avisa, manda, determina, reclama, emenda, emendas, estima, dispara, alerta, comenta, participa, reforça`),
  withInfinitive: list(`
    diz, dizem, disse, disseram, dizia, diziam, dizendo, afirma, afirmam, afirmou, afirmaram, afirmava, afirmavam, afirmando, declara, declaram, declarou, declararam, declarando, garante, garantem, garantiu, garantiram, garantia, garantindo, nega, negam, negou, negaram, negava, negando, promete, prometem, prometeu, prometeram, prometia, prometendo,
    admite, admitem, admitiu, admitiram, admitia, admitindo, reconhece, reconhecem, reconheceu, reconheceram, reconhecendo, confessa, confessam, confessou, confessaram, confessando, alega, alegam, alegou, alegaram, alegando, assegura, asseguram, assegurou, asseguraram, assegurando, jura, juram, jurou, juraram, jurando, acredita, acreditam, acreditava, acreditavam, acreditando, lamenta, lamentam, lamentou, lamentaram, lamentando, assume, assumem, assumiu, assumiram, sustenta, sustentou, crê, revela, revelou, revelaram, revelando, conta, contou, contaram, informou, relata, relatou, relataram, anuncia, anunciam, anunciou, anunciaram, anunciando, lembrou, recordou`),
  reflexive: conjugated([...saying, ...thinking].filter(({ lemma }) => /-se( |$)/.test(lemma))),
  passive: [],
  source: list(`
    lê se no, lê se na, lê se em, lia se no, lia se na, pode ler se no, pode ler se na, segundo, segundo dados de, segundo dados do, segundo dados da, segundo um comunicado de, de acordo com, de acordo com dados do, de acordo com dados da, conforme, consoante, na opinião de, na opinião do, na opinião da, na opinião dos, na opinião das, na avaliação de, na avaliação do, na avaliação da, na avaliação dos, na visão de, na visão do, na visão da, no entender de, no entender do, no entender da, no entendimento de, no entendimento do, no entendimento da,
    na perspectiva de, na perspectiva do, na perspectiva da, na perspetiva de, na perspetiva do, na perspetiva da, no parecer de, no dizer de, no dizer do, no dizer da, nas palavras de, nas palavras do, nas palavras da, aos olhos de, aos olhos do, aos olhos da, na análise de, na análise do, na análise da, nas contas de, nas contas do, nas contas da, na interpretação de, na interpretação do, na interpretação da, no ponto de vista de, do ponto de vista de, a crer em, a acreditar em,
    na sua opinião, em sua opinião, no seu entender, no seu entendimento, na sua avaliação, em sua avaliação, na sua visão, na sua perspetiva, a seu ver, nas suas palavras, nas suas contas`),
  possessives: list('seu, sua, seus, suas'),
  sourceOpening: list('para'),
  denying: list('negar, desmentir, refutar, rejeitar, descartar, rebater'),
  clitics: [],
  relays: list(`
    citado por, citada por, citados por, citadas por, citado pela, citado pelo, citada pela, citada pelo, citados pela, citados pelo, informou, informa, segundo, noticiou, noticia, em declarações à, em declarações ao, em entrevista à, em entrevista ao, em entrevista a, através de, por meio de, de acordo com`),
  nouns: list(`
    desejo, esperança, convicção, confiança, preocupação, temor, receio, opinião, satisfação, surpresa, indignação, pesar, compromisso, vontade, apoio, rejeição, solidariedade, certeza, suspeita, intenção, gratidão, alegria, inquietação, disponibilidade, decepção, otimismo, optimismo, pessimismo, orgulho, frustração, dúvida, dúvidas, crença, impressão, promessa, advertência, garantia`),
  questionWords: list('por que, porque é que, quem, qual, quais, quanto, quantos, quantas'),
  occasions: list(`
    mensagem, comunicado, nota, carta, e-mail, tuíte, publicação, vídeo, discurso, intervenção, declaração, entrevista, conferência, reunião, audiência, debate, programa, livro, artigo, coluna, relatório, documento, texto, resposta, podcast, rede, redes`),
  withoutClause: list(`
    elogiar, criticar, aplaudir, felicitar, celebrar, comemorar, festejar, agradecer, acusar, atacar, condenar, qualificar, classificar, chamar, interrogar, questionar, interromper, desafiar, cutucar, definir, saudar, descrever`),
  complementizers: list('que, de que, em que, a que, sobre que'),
  standIns: list(`
    o mesmo, isto, isso, aquilo, o seguinte, o contrário, algo, nada, algo parecido, assim, tudo, tudo isso, adeus, sim, não, obrigado, basta, outra coisa, a mesma coisa`),
  naming: {
    '': list('chamar'),
    de: list('classificar, qualificar, chamar, falar, acusar'),
    em: list('falar'),
    para: list('alertar'),
    contra: list('alertar, protestar'),
    como: list('classificar, qualificar, descrever, definir'),
  },
  ownWords: list('elogiar, aplaudir, celebrar, criticar, agradecer'),
  bareComplement: [],
  withHearer: list(`
    informou, informaram, informa, avisou, avisaram, avisa, alertou, alertaram, alerta, lembrou, lembraram, advertiu, advertiram, preveniu, notificou, notificaram`),
  hearers: list(`
    à, ao, aos, às, em, no, na, nos, nas, num, numa, a jornalistas, a repórteres, a deputados, a este jornal`),
  lookingBack: {
    withVerb: list('foi o que, é o que, assim, isso, foi assim que, com estas palavras'),
    alone: list(
      'quem o diz é, quem o disse foi, quem diz é, quem disse foi, palavra de, palavras de, são palavras de, as palavras são de',
    ),
  },
  verbBeforeSubject: true,
  commaComplement: false,
};
