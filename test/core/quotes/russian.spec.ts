import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'cue behind, with a dash',
    '«Мы готовы к зиме», — сказал Андрей Лосев.',
    ['direct · Мы готовы к зиме · сказал · Андрей Лосев (explicit)'],
  ],
  [
    'a hyphen for the dash, a woman, and a hearer',
    '«Мы готовы к зиме», - заявила глава района Ольга Белова журналистам.',
    ['direct · Мы готовы к зиме · заявила · Ольга Белова (explicit)'],
  ],
  [
    'cue in front, with a colon',
    'Андрей Лосев сказал: «Мы готовы к зиме».',
    ['direct · Мы готовы к зиме · сказал · Андрей Лосев (explicit)'],
  ],
  [
    'a question in front of the dash',
    '«Кто поможет людям?» — спросила Ольга Белова.',
    ['direct · Кто поможет людям? · спросила · Ольга Белова (explicit)'],
  ],
  [
    'a dialogue behind dashes',
    '— Мы готовы, — сказал Лосев. — Завтра начнём.',
    [
      'direct · Мы готовы, · сказал · Лосев (explicit) · g1',
      'direct · Завтра начнём. · сказал · Лосев (carried) · g1',
    ],
  ],
  [
    'question and answer behind dashes',
    '— Когда вы начнёте? — спросил журналист.\n— Завтра, — ответил мэр Андрей Лосев.',
    [
      'direct · Когда вы начнёте? · спросил · журналист (explicit)',
      'direct · Завтра, · ответил · Андрей Лосев (explicit)',
    ],
  ],
  [
    'author’s words inside the marks',
    'Мэр Андрей Лосев приехал утром. «Мы, — сказал он, — готовы ко всему».',
    [
      'direct · Мы, · сказал · Андрей Лосев (pronoun) · g1',
      'direct · готовы ко всему · сказал · Андрей Лосев (carried) · g1',
    ],
  ],
  [
    'author’s words inside the marks, between sentences',
    '«Что будет с людьми? — спрашивает Громова. — Никто не знает».',
    [
      'direct · Что будет с людьми? · спрашивает · Громова (explicit) · g1',
      'direct · Никто не знает · спрашивает · Громова (carried) · g1',
    ],
  ],
  [
    'what somebody believes behind the words',
    '«Завод закроют», — уверена Ирина Соколова.',
    ['direct · Завод закроют · уверена · Ирина Соколова (explicit)'],
  ],
  [
    'a body that speaks without a subject, behind',
    '«Завод закроют», — рассказали в мэрии.',
    ['direct · Завод закроют · рассказали · мэрии (explicit)'],
  ],
  [
    'what is said in a document',
    '«Завод закроют», — говорится в сообщении ведомства.',
    ['direct · Завод закроют · говорится · сообщении ведомства (explicit)'],
  ],
  [
    'an unnamed source',
    '«Завод закроют», — сообщил собеседник агентства.',
    ['direct · Завод закроют · сообщил · собеседник агентства (explicit)'],
  ],
  [
    'two people',
    '«Завод закроют», — заявили Анна Громова и Пётр Ильин.',
    ['direct · Завод закроют · заявили · Анна Громова (group) + Пётр Ильин (group)'],
  ],
  ['a firm between marks is no quotation', 'Компания «Ромашка» построит завод в Туле.', []],
  ['a title is no quotation', 'Фильм «Белая дорога» вышел в прокат.', []],
  ['irony is no quotation', 'Его называют «королём» рынка.', []],
  [
    'that, behind a comma',
    'Андрей Лосев заявил, что дороги отремонтируют к осени.',
    ['indirect · дороги отремонтируют к осени · заявил · Андрей Лосев (explicit)'],
  ],
  [
    'that, behind a noun that stands for it',
    'Министр заявила о том, что налоги вырастут.',
    ['indirect · налоги вырастут · заявила · Министр (explicit)'],
  ],
  [
    'convinced of it',
    'Лосев убеждён в том, что налоги вырастут.',
    ['indirect · налоги вырастут · убеждён · Лосев (explicit)'],
  ],
  [
    'partly between marks',
    'Лосев заявил, что решение стало «большой ошибкой».',
    ['mixed · решение стало «большой ошибкой» · заявил · Лосев (explicit)'],
  ],
  [
    'a second clause by a verbal adverb',
    'Ирина Соколова считает, что налоги вырастут, добавив, что цены упадут.',
    [
      'indirect · налоги вырастут · считает · Ирина Соколова (explicit)',
      'indirect · цены упадут · добавив · Ирина Соколова (carried)',
    ],
  ],
  [
    'in the words of, in front, with a name in the genitive',
    'По словам Андрея Лосева, дороги отремонтируют к осени.',
    ['indirect · дороги отремонтируют к осени · По словам · Андрея Лосева (explicit)'],
  ],
  [
    'the nominative is shown where the article has it',
    'По словам Андрея Лосева, дороги отремонтируют к осени. Андрей Лосев доволен.',
    ['indirect · дороги отремонтируют к осени · По словам · Андрей Лосев (explicit)'],
  ],
  [
    'the pronoun inside the source',
    'Министр Андрей Лосев приехал в Тулу. По его словам, дороги отремонтируют к осени.',
    ['indirect · дороги отремонтируют к осени · По его словам · Андрей Лосев (pronoun)'],
  ],
  [
    'as somebody said',
    'Как сообщила Ирина Соколова, налоги вырастут в июле.',
    ['indirect · налоги вырастут в июле · Как сообщила · Ирина Соколова (explicit)'],
  ],
  [
    'a newspaper between marks',
    'Как сообщает «Вечерний вестник», налоги вырастут в июле.',
    ['indirect · налоги вырастут в июле · Как сообщает · Вечерний вестник (explicit)'],
  ],
  [
    'an agency behind',
    'Дороги отремонтируют к осени, сообщает РИА Новости.',
    ['indirect · Дороги отремонтируют к осени · сообщает · RIA Novosti (explicit)'],
  ],
  [
    'an acronym that speaks without a subject',
    'Дороги отремонтируют к осени, сообщили в МВД.',
    ['indirect · Дороги отремонтируют к осени · сообщили · МВД (explicit)'],
  ],
  [
    'hearer and day between verb and subject',
    'Дороги отремонтируют к осени, рассказал журналистам в среду министр транспорта Андрей Лосев.',
    ['indirect · Дороги отремонтируют к осени · рассказал · Андрей Лосев (explicit)'],
  ],
  [
    'an agency was told by a source',
    'Дороги отремонтируют к осени, сообщил ТАСС источник в правоохранительных органах.',
    ['indirect · Дороги отремонтируют к осени · сообщил · источник в правоохранительных органах (explicit)'],
  ],
  [
    'a body that speaks without a subject, in front',
    'В четверг в МИД России сообщили, что переговоры начнутся в мае.',
    ['indirect · переговоры начнутся в мае · сообщили · МИД России (explicit)'],
  ],
  [
    'an office of a body, in front',
    'В пресс-службе компании сообщили, что завод закроют.',
    ['indirect · завод закроют · сообщили · пресс-службе компании (explicit)'],
  ],
  [
    'a passive without a speaker',
    'Было заявлено, что переговоры начнутся в мае.',
    ['indirect · переговоры начнутся в мае · Было заявлено · - · !speaker_unresolved'],
  ],
  [
    'a document in front of a passive',
    'В сообщении ведомства говорится, что завод закроют.',
    ['indirect · завод закроют · говорится · сообщении ведомства (explicit)'],
  ],
  [
    'initials',
    'С. В. Лосев заявил, что завод закроют.',
    ['indirect · завод закроют · заявил · С. В. Лосев (explicit)'],
  ],
  [
    'an office and a name, another office and another name',
    'Депутат Анна Громова и сенатор Пётр Ильин заявили, что завод закроют.',
    ['indirect · завод закроют · заявили · Анна Громова (group) + Пётр Ильин (group)'],
  ],
  [
    'a firm between marks speaks',
    'Компания «Ромашка» сообщила, что построит завод в Туле.',
    ['indirect · построит завод в Туле · сообщила · Ромашка (explicit)'],
  ],
  [
    'the office stands for its holder, in any case',
    'Указ подписан президентом Иваном Орловым. Президент заявил, что визит удался.',
    ['indirect · визит удался · заявил · Иваном Орловым (noun)'],
  ],
  ['what was not said is no report', 'Лосев не сказал, что завод закроют.', []],
  ['a hope for a deed is no report', 'Жители, которые ждут тепла, надеются вернуть деньги.', []],
  ['a study shows, and says nothing', 'Анализ показал, что цены растут быстрее зарплат.', []],
  ['a vote shows, and says nothing', 'Досрочное голосование показывает, что явка вырастет.', []],
  [
    'somebody shows that it is so',
    'Министр Андрей Лосев показал, что цены растут быстрее зарплат.',
    ['indirect · цены растут быстрее зарплат · показал · Андрей Лосев (explicit)'],
  ],
  [
    'what describes the speaker and where it was written is not said',
    'Ресурс закрыли для всех, пишет Анна Громова, основательница форума, в сообщении о новых правилах.',
    ['indirect · Ресурс закрыли для всех · пишет · Анна Громова (explicit)'],
  ],
  [
    'a text that explains something is where it was written',
    'Ресурс закрыли для всех, пишет Анна Громова, основательница форума, в сообщении, объясняющем, почему раздел пуст.',
    ['indirect · Ресурс закрыли для всех · пишет · Анна Громова (explicit)'],
  ],
  [
    'a question with its word',
    'Журналист спросил министра, почему закрыли завод.',
    ['indirect · почему закрыли завод · спросил · Журналист (explicit)'],
  ],
  [
    'a question by a particle behind its verb',
    'Анна Громова спросила, откроют ли мост к осени.',
    ['indirect · откроют ли мост к осени · спросила · Анна Громова (explicit)'],
  ],
  [
    'a question that is denied, behind whoever is asked',
    'Житель спросил у министра Лосева, не пора ли чинить дороги.',
    ['indirect · не пора ли чинить дороги · спросил · Житель (explicit)'],
  ],
  [
    'an answer to a question that is told as one',
    'Мэр Иван Орлов ответил журналистам, откуда взяли деньги.',
    ['indirect · откуда взяли деньги · ответил · Иван Орлов (explicit)'],
  ],
  [
    'a question beside what was said',
    'Министр спросил, будет ли ремонт, и заявил, что деньги есть.',
    [
      'indirect · будет ли ремонт · спросил · Министр (explicit)',
      'indirect · деньги есть · заявил · Министр (carried)',
    ],
  ],
  ['“hardly” asks nothing', 'Лосев сказал, вряд ли мост откроют.', []],
  [
    '“hardly” denies, which is said in a warning',
    'Лосев вряд ли «враг», сказал Орлов.',
    ['mixed · Лосев вряд ли «враг» · сказал · Орлов (explicit) · !negation_outside_marks'],
  ],
  [
    '“there” is the body heard last',
    'В компании «Север» сообщили, что работы идут. Там отметили, что срок не изменится.',
    [
      'indirect · работы идут · сообщили · компании «Север» (explicit)',
      'indirect · срок не изменится · отметили · компании «Север» (pronoun)',
    ],
  ],
  [
    'whom somebody in a source speaks for belongs to the source',
    'По словам Анны Громовой из фонда «Мост», дороги отремонтируют к осени.',
    ['indirect · дороги отремонтируют к осени · По словам · Анны Громовой (explicit)'],
  ],
  [
    'what somebody calls a thing are their own words',
    'Громова назвала план «катастрофой». Компания назвала завод «Ромашка».',
    ['direct · катастрофой · назвала · Громова (explicit)'],
  ],
  [
    'two words are a statement where the report ends the sentence',
    'Мост безопасен, уверяет мэр.',
    ['indirect · Мост безопасен · уверяет · мэр (explicit)'],
  ],
  [
    'according to a text',
    'Согласно отчёту банка, экономика замедлилась.',
    ['indirect · экономика замедлилась · Согласно · отчёту банка (explicit)'],
  ],
  ['but not according to a rule', 'Согласно канонам, храм строят лицом на восток.', []],
];

describe('Russian', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'ru')).toEqual(found);
  });
});
