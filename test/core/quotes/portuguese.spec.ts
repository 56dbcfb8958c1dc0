import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'que',
    'Helena Prado disse que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · disse · Helena Prado (explicit)'],
  ],
  [
    'a compound tense',
    'Helena Prado tem dito que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · tem dito · Helena Prado (explicit)'],
  ],
  [
    'a pluperfect',
    'Helena Prado tinha afirmado que a ponte abriria em maio.',
    ['indirect · a ponte abriria em maio · tinha afirmado · Helena Prado (explicit)'],
  ],
  [
    'a present',
    'A vereadora Helena Prado garante que a ponte é segura.',
    ['indirect · a ponte é segura · garante · Helena Prado (explicit)'],
  ],
  [
    'an infinitive behind an auxiliary',
    'Helena Prado voltou a dizer que a ponte é segura.',
    ['indirect · a ponte é segura · voltou a dizer · Helena Prado (explicit)'],
  ],
  [
    'the speaker between verb and que',
    'Ontem disse o vereador Nuno Brito que a ponte não é segura.',
    ['indirect · a ponte não é segura · disse · Nuno Brito (explicit)'],
  ],
  [
    'a hearer before que',
    'Nuno Brito explicou ontem aos jornalistas que a ponte não é segura.',
    ['indirect · a ponte não é segura · explicou · Nuno Brito (explicit)'],
  ],
  [
    'an adverbial between commas before que',
    'Nuno Brito disse, no entanto, que a ponte não é segura.',
    ['indirect · a ponte não é segura · disse · Nuno Brito (explicit)'],
  ],
  [
    'an enclitic',
    'Nuno Brito disse-lhe que a ponte não é segura.',
    ['indirect · a ponte não é segura · disse · Nuno Brito (explicit)'],
  ],
  [
    'an enclitic that is one word behind a capital',
    'Disse-nos Nuno Brito que a ponte não é segura.',
    ['indirect · a ponte não é segura · Disse-nos · Nuno Brito (explicit)'],
  ],
  ['a relative clause is no report', 'Nuno Brito anunciou um plano que vai custar dois milhões.', []],
  [
    'verb and speaker behind',
    'A ponte abre em maio, afirmou Helena Prado.',
    ['indirect · A ponte abre em maio · afirmou · Helena Prado (explicit)'],
  ],
  [
    'verb and speaker in the middle',
    'A ponte, diz Helena Prado, abre em maio.',
    [
      'indirect · A ponte · diz · Helena Prado (explicit) · g1',
      'indirect · abre em maio · diz · Helena Prado (carried) · g1',
    ],
  ],
  [
    'what is said of the speaker is not what she says',
    'A ponte abre em maio, afirmou Helena Prado, vereadora de Vilarim.',
    ['indirect · A ponte abre em maio · afirmou · Helena Prado (explicit)'],
  ],
  [
    'an adverbial at the end belongs to the report',
    'A ponte abre em maio, disse Helena Prado, numa entrevista.',
    ['indirect · A ponte abre em maio · disse · Helena Prado (explicit)'],
  ],
  [
    'segundo in front',
    'Segundo Helena Prado, a ponte abre em maio.',
    ['indirect · a ponte abre em maio · Segundo · Helena Prado (explicit)'],
  ],
  [
    'segundo in front of a described name',
    'Segundo Helena Prado, vereadora de Vilarim, a ponte abre em maio.',
    ['indirect · a ponte abre em maio · Segundo · Helena Prado (explicit)'],
  ],
  [
    'segundo with a verb',
    'A ponte abre em maio, segundo informou a Lusa.',
    ['indirect · A ponte abre em maio · segundo informou · Lusa (explicit)'],
  ],
  ['segundo as a number is no source', 'O segundo semestre foi melhor para a ponte.', []],
  [
    'de acordo com',
    'De acordo com Helena Prado, a ponte abre em maio.',
    ['indirect · a ponte abre em maio · De acordo com · Helena Prado (explicit)'],
  ],
  [
    'conforme',
    'Conforme Helena Prado, a ponte abre em maio.',
    ['indirect · a ponte abre em maio · Conforme · Helena Prado (explicit)'],
  ],
  [
    'na opinião de',
    'Na opinião de Helena Prado, a ponte abre em maio.',
    ['indirect · a ponte abre em maio · Na opinião de · Helena Prado (explicit)'],
  ],
  [
    'a gerund of the same subject',
    'Helena Prado negou que houvesse atrasos, garantindo que a ponte abre em maio.',
    [
      'indirect · houvesse atrasos · negou · Helena Prado (explicit) · !denied',
      'indirect · a ponte abre em maio · garantindo · Helena Prado (carried)',
    ],
  ],
  [
    'a second verb of the same subject',
    'Helena Prado disse que a ponte abre em maio e acrescentou que não haverá portagens.',
    [
      'indirect · a ponte abre em maio · disse · Helena Prado (explicit)',
      'indirect · não haverá portagens · acrescentou · Helena Prado (carried)',
    ],
  ],
  [
    'a reflexive',
    'Nuno Brito queixou-se de que a ponte não abre.',
    ['indirect · a ponte não abre · queixou · Nuno Brito (explicit)'],
  ],
  ['another reflexive is no report', 'A ponte revelou-se cara, segura e bonita.', []],
  [
    'an infinitive',
    'Nuno Brito afirmou ter recebido o projeto da ponte.',
    ['indirect · ter recebido o projeto da ponte · afirmou · Nuno Brito (explicit)'],
  ],
  [
    'a promise not to',
    'Nuno Brito prometeu não cobrar portagens na ponte.',
    ['indirect · não cobrar portagens na ponte · prometeu · Nuno Brito (explicit)'],
  ],
  [
    'a noun in the cue',
    'Helena Prado manifestou a esperança de que a ponte abra em maio.',
    ['indirect · a ponte abra em maio · manifestou a esperança · Helena Prado (explicit)'],
  ],
  [
    'no subject: the last speaker',
    'Helena Prado disse que a ponte é segura. Afirmou que abre em maio.',
    [
      'indirect · a ponte é segura · disse · Helena Prado (explicit)',
      'indirect · abre em maio · Afirmou · Helena Prado (pronoun)',
    ],
  ],
  [
    'no subject and nobody before: left open',
    'Afirmou que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · Afirmou · - · !speaker_unresolved'],
  ],
  [
    'ela means the woman',
    'Helena Prado disse que a ponte é segura. Ela garantiu que abre em maio.',
    [
      'indirect · a ponte é segura · disse · Helena Prado (explicit)',
      'indirect · abre em maio · garantiu · Helena Prado (pronoun)',
    ],
  ],
  [
    'apposition in front of the name',
    'O ministro da Defesa, Nuno Brito, disse que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · disse · Nuno Brito (explicit)'],
  ],
  [
    'apposition behind the name',
    'Nuno Brito, ministro da Defesa, disse que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · disse · Nuno Brito (explicit)'],
  ],
  [
    'an unnamed source',
    'Uma fonte próxima afirmou que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · afirmou · Uma fonte próxima (explicit)'],
  ],
  [
    'joint speakers',
    'Helena Prado e Nuno Brito disseram que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · disseram · Helena Prado (group) + Nuno Brito (group)'],
  ],
  ['a noun that looks like a verb', 'A nota que Nuno Brito publicou foi retirada.', []],
  ['denied: no report', 'Nuno Brito não disse que a ponte abre em maio.', []],
  [
    'a party in front of its deputy',
    'O deputado do Juntos Nuno Brito disse que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · disse · Nuno Brito (explicit)'],
  ],
  [
    'an office with a capital and its town',
    'Prefeito de Campo Alto diz que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · diz · Prefeito de Campo Alto (explicit)'],
  ],
  [
    'a day in figures before que',
    'Nuno Brito afirmou nesta segunda-feira (11) que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · afirmou · Nuno Brito (explicit)'],
  ],
  [
    'a statement that is no verb before que',
    'A prefeitura informou, por meio de nota, que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · informou · A prefeitura (explicit)'],
  ],
  [
    'an adverb in front of the subject',
    'Já o sindicato dos professores diz que a ponte não é segura.',
    ['indirect · a ponte não é segura · diz · o sindicato dos professores (explicit)'],
  ],
  [
    'an adverbial in front of the subject',
    'Na região o sindicato dos professores diz que a ponte não é segura.',
    ['indirect · a ponte não é segura · diz · o sindicato dos professores (explicit)'],
  ],
  [
    'a relative clause about the speaker',
    'A professora Helena Prado, que desenhou a obra, diz que a ponte é segura.',
    ['indirect · a ponte é segura · diz · Helena Prado (explicit)'],
  ],
  [
    'another speaker in the same sentence',
    'O vereador disse que a ponte é segura, enquanto a oposição afirmou que não abre.',
    [
      'indirect · a ponte é segura · disse · O vereador (explicit)',
      'indirect · não abre · afirmou · a oposição (explicit)',
    ],
  ],
  [
    'a second verb without words of its own ends the first',
    'Nuno Brito disse que a ponte é segura e divulgou as contas da obra.',
    ['indirect · a ponte é segura · disse · Nuno Brito (explicit)'],
  ],
  [
    'a second infinitive',
    'Helena Prado declarou ter visto as contas e prometeu ouvir todos.',
    [
      'indirect · ter visto as contas · declarou · Helena Prado (explicit)',
      'indirect · ouvir todos · prometeu · Helena Prado (carried)',
    ],
  ],
  [
    'nobody in an infinitive speaks',
    'O diretor da obra, Nuno Brito, ao ler o relatório afirmou que a ponte é segura.',
    ['indirect · a ponte é segura · afirmou · Nuno Brito (explicit)'],
  ],
  ['somebody criticised is no speaker', 'Nuno Brito criticou os jornalistas que visitaram a ponte.', []],
  [
    'a subject with its description is no report',
    'A liga, organismo com mil sócios, divulgou o documento ontem.',
    [],
  ],
  [
    'a name that no comma ends is not that of the source',
    'Segundo a assessoria do governador, Brito já pagou a ponte.',
    ['indirect · Brito já pagou a ponte · Segundo · a assessoria do governador (explicit)'],
  ],
  [
    'a source with its verb behind',
    'A ponte, conforme o ministro explicou, abre em maio.',
    [
      'indirect · A ponte · conforme · o ministro (explicit) · g1',
      'indirect · abre em maio · conforme · o ministro (carried) · g1',
    ],
  ],
  [
    'para in front of a quotation',
    'Para Helena Prado, "a ponte é cara".',
    ['direct · a ponte é cara · Para · Helena Prado (explicit)'],
  ],
  [
    'para in front of a described name',
    'Para a engenheira Helena Prado, professora em Vilarim, a ponte é segura.',
    ['indirect · a ponte é segura · Para · Helena Prado (explicit)'],
  ],
  ['para in front of an infinitive is no source', 'Para pagar a ponte, a câmara vendeu dois terrenos.', []],
  [
    'a possessive source',
    'Nuno Brito disse que a ponte é má. Na sua opinião, não vai abrir.',
    [
      'indirect · a ponte é má · disse · Nuno Brito (explicit)',
      'indirect · não vai abrir · Na sua opinião · Nuno Brito (pronoun)',
    ],
  ],
  ['por que asks and reports nothing', 'Sabe por que a ponte não abre?', []],
  [
    'an office named in front of its holder, and later alone',
    'O ministro da Defesa, Nuno Brito, visitou a ponte. O ministro disse que abre em maio.',
    ['indirect · abre em maio · disse · Nuno Brito (noun)'],
  ],
  [
    'a word for any office',
    'O presidente da Câmara de Vilarim, Nuno Brito, visitou a ponte. O autarca disse que abre em maio.',
    ['indirect · abre em maio · disse · Nuno Brito (noun)'],
  ],
  [
    'a party in brackets is not a short form',
    'O prefeito Bruno Prado Lima (PDS) visitou a ponte. Ele disse que abre em maio.',
    ['indirect · abre em maio · disse · Bruno Prado Lima (pronoun)'],
  ],
  [
    'a long form in brackets is not who speaks',
    'Dados do IPV (Instituto de Pontes e Vias), de maio, mostram que a ponte é segura.',
    ['indirect · a ponte é segura · mostram · Dados do IPV (explicit)'],
  ],
  [
    'a verb that leads to another',
    'Nuno Brito limitou-se a dizer que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · limitou-se a dizer · Nuno Brito (explicit)'],
  ],
  [
    'another speaker behind a source',
    'De acordo com o Diário, a ponte abre em maio, mas o gabinete do ministro nega que haja data.',
    [
      'indirect · a ponte abre em maio · De acordo com · Diário (explicit)',
      'indirect · haja data · nega · o gabinete do ministro (explicit) · !denied',
    ],
  ],
  [
    'where something was written belongs to the report',
    'A ponte é cara, escreveu Helena Prado, vereadora em Vilarim, numa mensagem em que pede contas.',
    ['indirect · A ponte é cara · escreveu · Helena Prado (explicit)'],
  ],
  [
    'two hyphens for a dash',
    'A ponte abre em maio -- disse Helena Prado.',
    ['indirect · A ponte abre em maio · disse · Helena Prado (explicit)'],
  ],
  [
    'a question is reported with its first word',
    'Helena Prado explicou por que a ponte não abre.',
    ['indirect · por que a ponte não abre · explicou · Helena Prado (explicit)'],
  ],
  ['one would say: nobody', 'Dir-se-ia que a ponte abre em maio.', []],
  [
    'ainda between verb and que',
    'A vereadora afirmou ainda que a ponte abre em maio.',
    ['indirect · a ponte abre em maio · afirmou · A vereadora (explicit)'],
  ],
];

describe('Portuguese reports and speakers', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'pt')).toEqual(found);
  });
});
