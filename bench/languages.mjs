/**
 * What the bench knows of each language: frequent words, syllables that rarer words are made of, names, titles, and how
 * its newspapers report. In a report `{s}` is a statement, `{n}` a full name, `{l}` a last name, `{t}` a title.
 */
export const languages = {
  id: {
    frequent:
      'yang di dan itu dengan untuk tidak dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih telah sudah kami oleh tahun',
    syllables: 'ba ka ma pe ter men an kan si ra lu ti ha ga no su da ni per lah ber jan tu ngo',
    first: 'Budi Ani Siti Joko Rina Agus Dewi Hendra Putri Wahyu',
    last: 'Santoso Wijaya Lestari Pratama Nugroho Hidayat Kusuma Saputra Rahayu Siregar',
    titles: ['Menteri', 'Gubernur', 'Ketua DPR', 'Direktur Utama PT Maju'],
    reports: [
      '“{S},” kata {t} {n}.',
      '“{S},” ujarnya. “{S}.”',
      '{l} mengatakan bahwa {s}.',
      'Menurut {n}, {s}.',
      '{l} menegaskan, {s}.',
      '{S}, kata {l}.',
      '“{S},” tutur {l} di Jakarta, Senin (26/5).',
    ],
  },
  en: {
    frequent:
      'the of and to in a is that for it was on with as be at by this had from but not or are which an you were all their more',
    syllables: 'con ter ment ing re tion pro ble ly der an men tal is per ous ac ti ver sta par son fi gre',
    first: 'John Mary Peter Susan David Laura James Helen Mark Alice',
    last: 'Smith Baker Carter Turner Wright Cooper Hughes Morgan Fisher Wood',
    titles: ['Minister', 'Governor', 'Senator', 'Dr.'],
    reports: [
      '“{S},” said {t} {n}.',
      '“{S},” {l} said. “{S}.”',
      '{l} said that {s}.',
      'According to {n}, {s}.',
      'He told reporters that {s}.',
      '{S}, {l} added.',
      'The spokesman said {s}.',
    ],
  },
  de: {
    frequent:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
    syllables: 'ge ver lich ung be ten der sch er an keit aus wer ge hen bau tag stein ein zu mel ren bun',
    first: 'Hans Anna Peter Julia Karl Maria Stefan Eva Thomas Lena',
    last: 'Müller Schmidt Weber Wagner Becker Hoffmann Koch Richter Wolf Neumann',
    titles: ['Ministerin', 'Bürgermeister', 'Sprecher', 'Dr.'],
    reports: [
      '„{S}“, sagte {t} {n}.',
      '„{S}“, so {l}. „{S}.“',
      '{l} sagte, dass {s}.',
      'Laut {n} {s}.',
      'Nach Angaben von {n} {s}.',
      '{l} erklärte, {s}.',
      '„{S}“, betonte die Ministerin.',
    ],
  },
  fr: {
    frequent:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux',
    syllables: 'tion ment er re ou an pré con lu té por mar che vi sé ran dé cou pa ti eur ble',
    first: 'Jean Marie Pierre Sophie Paul Claire Michel Anne Louis Julie',
    last: 'Martin Bernard Dubois Moreau Laurent Lefebvre Michel Garnier Rousseau Fontaine',
    titles: ['le ministre', 'la présidente', 'le maire', 'la porte-parole'],
    reports: [
      '« {S} », a déclaré {t} {n}.',
      '« {S} », a ajouté {l}. « {S}. »',
      '{l} a affirmé que {s}.',
      'Selon {n}, {s}.',
      'Pour {n}, {s}.',
      '« {S} », explique-t-elle.',
      '{l} a indiqué que {s}.',
    ],
  },
  es: {
    frequent:
      'de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ha este',
    syllables: 'ción mien to ra do es te con pa la ri do men te ca sa li dad pre go ver na',
    first: 'José María Juan Carmen Luis Ana Carlos Elena Pedro Lucía',
    last: 'García López Martínez Sánchez Pérez Gómez Ruiz Díaz Moreno Romero',
    titles: ['el ministro', 'la presidenta', 'el alcalde', 'la portavoz'],
    reports: [
      '“{S}”, dijo {t} {n}.',
      '«{S}», afirmó {l}. «{S}».',
      '{l} aseguró que {s}.',
      'Según {n}, {s}.',
      'De acuerdo con {n}, {s}.',
      '{l} explicó que {s}.',
      '“{S}”, añadió.',
    ],
  },
  pt: {
    frequent:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua',
    syllables: 'ção men to ra do es te con pa la ri da de pre go ver na lho nha ca ti',
    first: 'João Maria Pedro Ana Carlos Beatriz Paulo Helena Rui Teresa',
    last: 'Silva Santos Oliveira Souza Pereira Costa Ferreira Almeida Ribeiro Carvalho',
    titles: ['o ministro', 'a presidente', 'o prefeito', 'a porta-voz'],
    reports: [
      '“{S}”, disse {t} {n}.',
      '“{S}”, afirmou {l}. “{S}.”',
      '{l} declarou que {s}.',
      'Segundo {n}, {s}.',
      'De acordo com {n}, {s}.',
      '{l} explicou que {s}.',
      '— {S} — disse {l}.',
    ],
  },
  ru: {
    frequent:
      'и в не на что с по как это к но из у за от для так же все о его до год при также был только или которые',
    syllables: 'при ста во ния про ми ра ет пе ре ли но сть ко ва ден ска гор на ро дел го су дар',
    first: 'Иван Мария Пётр Анна Сергей Ольга Дмитрий Елена Алексей Наталья',
    last: 'Смирнов Кузнецов Попов Волков Соколов Морозов Новиков Козлов Лебедев Орлов',
    titles: ['министр', 'губернатор', 'президент', 'директор'],
    reports: [
      '«{S}», — сказал {t} {n}.',
      '«{S}, — отметил {l}. — {S}».',
      '{l} заявил, что {s}.',
      'По словам {n}, {s}.',
      'Как сообщил {n}, {s}.',
      '— {S}, — сказал {l}. — {S}.',
      '{l} подчеркнул, что {s}.',
    ],
  },
  tr: {
    frequent:
      've bir bu da de için ile olarak çok daha olan gibi kadar en ne var sonra ise ama her yeni iki o',
    syllables: 'la ri mek dan lik yor er ke si nin me du ka bil le ya tı ra ge liş',
    first: 'Ahmet Ayşe Mehmet Fatma Mustafa Elif Ali Zeynep Hasan Emine',
    last: 'Yılmaz Kaya Demir Çelik Şahin Yıldız Aydın Öztürk Arslan Doğan',
    titles: ['Bakan', 'Vali', 'Başkan', 'Genel Müdür'],
    reports: [
      '“{S}” dedi {t} {n}.',
      '{n}, “{S}” dedi.',
      '{l}, {s} söyledi.',
      '{n}’e göre {s}.',
      '{t} {n}, “{S}” ifadelerini kullandı.',
      '{l}, {s} belirtti.',
      '“{S},” diye konuştu.',
    ],
  },
  it: {
    frequent:
      'di e il la che in a per un del una con non è i da le si al dei nel come più anche ha alla della sono',
    syllables: 'zio ne men te ra to re con pa la ri da pre go ver na li tà sta col lo ti',
    first: 'Marco Anna Luca Giulia Paolo Elena Andrea Chiara Franco Sara',
    last: 'Rossi Bianchi Ferrari Romano Colombo Ricci Marino Greco Conti Galli',
    titles: ['il ministro', 'la presidente', 'il sindaco', 'la portavoce'],
    reports: [
      '«{S}», ha detto {t} {n}.',
      '“{S}”, ha aggiunto {l}. “{S}”.',
      '{l} ha dichiarato che {s}.',
      'Secondo {n}, {s}.',
      'Per {n}, {s}.',
      '«{S}», spiega {l}.',
      '{l} ha sottolineato che {s}.',
    ],
  },
};
