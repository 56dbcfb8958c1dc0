import { list, type ReportingWords } from '../../language-pack.js';
import { reportingVerbs } from './verbs.js';

export const reporting: ReportingWords = {
  verbs: reportingVerbs,
  afterSubject: list(`
    mengatakan, menyatakan, menambahkan, menjelaskan, menegaskan, menekankan, mengungkapkan, mengungkap, menuturkan, menyampaikan,
    memaparkan, menyebutkan, menyebut, mengemukakan, menerangkan, melanjutkan, menjawab, menulis, menuliskan, mencatat, melaporkan,
    memberitakan, mengklaim, mengeklaim, mengaku, mengakui, membenarkan, mengonfirmasi, mengkonfirmasi, memastikan, memperingatkan,
    mengingatkan, mengumumkan, menyimpulkan, membeberkan, mengatakannya, membantah, menyangkal, menepis, berujar, berkata, bertutur,
    berucap, berkomentar, berpendapat, berpandangan, beralasan, berdalih, berargumen, berargumentasi, berkilah, berseru, berteriak,
    berbisik, bercerita, menceritakan, menandaskan, mengucapkan, menguraikan, merinci, memerinci, menggarisbawahi, menyoroti, menuding,
    menuduh, mengkritik, mengimbau, mengharapkan, mendesak, menyerukan, menjanjikan, bersumpah, berjanji, berpesan, bersaksi, bilang,
    menimpali, menyahut, menukas, menyela, bertanya, menanyakan, mempertanyakan, mengisahkan, berkisah, mengutarakan, melontarkan,
    memberi tahu, memberitahu, memberitahukan, menginformasikan, berbunyi, mengklarifikasi, mendeklarasikan, angkat bicara, buka suara,
    angkat suara, mengunggah, mencuit, mencuitkan, menyinggung, mengusulkan, menyarankan, menganjurkan, merekomendasikan, memprediksi,
    memprediksikan, memperkirakan, memproyeksikan, meramalkan, mengulangi, menyanggah, menampik, mengelak, berkelit, berseloroh,
    berkelakar, bercanda, bergurau, mencontohkan, mengibaratkan, mengumpamakan, menggambarkan, bergumam, menjerit, memekik, membentak, memaklumkan, mengabarkan, mewartakan, menjabarkan, membocorkan, mendalilkan, mewanti-wanti, menasihati,
    menasihatkan, berteori, berikrar, mengikrarkan, berkoar, berkicau, berceloteh, mengomel, menggerutu, sesumbar, membual, menghardik,
    menyergah, curhat, bersorak`),
  beforeSubject: list(`
    kata, ujar, tutur, ucap, ungkap, jelas, tegas, tambah, papar, imbuh, terang, lanjut, sambung, tukas, cetus, kilah, tandas, sebut,
    beber, pungkas, tulis, cuit, lapor, jawab, sahut, timpal, seloroh, sindir, tanya, seru, teriak, jerit, pekik, bentak, bisik, keluh, gerutu, sergah, hardik, ajak, desak, harap, pesan, pinta, aku, kenang,
    cerita, urai, tekan, kritik, bantah, canda, kelakar, celetuk, ketus, dalih, simpul, rinci, gurau, gumam, kisah, ramal, elak, saran, usul,
    imbau, kecam, puji, nilai, demikian kata, demikian ujar, demikian tutur, demikian ungkap, demikian, begitu kata, begitu ujar,
    demikian disampaikan, demikian dikatakan`),
  withComplementizer: list(`
    percaya, yakin, meyakini, meyakinkan, menilai, berharap, menduga, sepakat, bersepakat, menyepakati, setuju, menyadari, menyesalkan,
    menyayangkan, mengetahui, meminta, memohon, memandang, menganggap, merasa, khawatir, mengkhawatirkan, optimistis, optimis, pesimistis,
    menunjukkan, mensyaratkan, berkeyakinan, berasumsi, mengasumsikan, mengira, mengeluh, mengeluhkan, mengisyaratkan, mengindikasikan,
    memutuskan, bersikeras, berkukuh, menemukan, mengamati, mencemaskan, takut, ragu, meragukan, mencurigai, menginstruksikan,
    memerintahkan, menuntut, mengancam, berkomitmen, bertekad, menargetkan, menaksir, memperhitungkan, membuktikan, memahami,
    menjamin, menggugat, mendakwa, berspekulasi, mengkritisi,
    merespons, membalas, memproklamasikan, menyiarkan, merilis, memublikasikan, mempublikasikan, mengampanyekan, menyosialisasikan,
    menggembar-gemborkan, mengulas, mengelaborasi, meralat, mengoreksi, menegur, memprotes, menengarai, menyinyalir, mensinyalir,
    mengestimasi, mengestimasikan, menghipotesiskan, mengilustrasikan, menyangsikan, menginginkan, berdoa, mendoakan,
    berpidato, berceramah, berorasi, berpetuah, melawak, mendesah, merengek, merintih, mencela, mencibir,
    mengejek, meledek, mencemooh, menangkis, menggertak, menyanggupi, mengoceh, bersabda`),
  ofThings: list(`
    mengingatkan, menunjukkan, menegaskan, membuktikan, menggambarkan, mengungkapkan, mengungkap, mengisyaratkan, mengindikasikan, memastikan, menyiratkan,
    mensyaratkan, menyoroti, meminta, menuntut, merasa, menganggap, memandang, menjamin, optimistis, optimis`),
  passive: list(`
    dikatakan, disampaikan, diungkapkan, dijelaskan, ditegaskan, disebutkan, dinyatakan, dituturkan, diutarakan, dikemukakan, dilaporkan,
    diberitakan, ditambahkan, dipaparkan, diakui, ditulis, diterangkan, diceritakan, diumumkan, diuraikan, dibeberkan, diperkirakan,
    diprediksi, dibenarkan, dikonfirmasi, dikatakan oleh, disampaikan oleh, diungkapkan oleh, dijelaskan oleh, ditegaskan oleh,
    disebutkan oleh, dinyatakan oleh, dituturkan oleh, diutarakan oleh, dikemukakan oleh, dilaporkan oleh, diberitakan oleh,
    ditambahkan oleh, dipaparkan oleh, diakui oleh, ditulis oleh, diterangkan oleh, diceritakan oleh, diumumkan oleh, dibenarkan oleh`),
  source: list(`
    menurut, menurut keterangan, menurut pernyataan, menurut penuturan, menurut pengakuan, seperti dikatakan, seperti disampaikan,
    sebagaimana dikatakan, sebagaimana disampaikan, seperti diungkapkan, sebagaimana diungkapkan, seperti dilaporkan,
    sebagaimana dilaporkan, sebagaimana diberitakan, seperti diberitakan, mengutip, dikutip dari, dilansir dari, dilansir, melansir,
    berdasarkan keterangan, berdasarkan pernyataan, berdasarkan pengakuan`),
  ofTexts: ['berbunyi'],
  occasions: list(
    'surat, pesan, pernyataan, keterangan, siaran, unggahan, cuitan, spanduk, poster, baliho, tulisan, papan, prasasti, laporan, memo, surel, email',
  ),
  denying: list('bantah, sangkal, tampik, elak'),
  clitics: ['nya'],
  relays: list(`
    dikutip, dikutip dari, dikutip oleh, seperti dikutip, seperti dikutip dari, seperti dikutip oleh, sebagaimana dikutip,
    sebagaimana dikutip dari, dilansir, dilansir dari, dilansir oleh, seperti dilansir, sebagaimana dilansir, seperti dilaporkan,
    sebagaimana dilaporkan, seperti diberitakan, sebagaimana diberitakan, lapor, melalui, lewat`),
  nouns: list(`
    penyesalan, harapan, keyakinan, keprihatinan, kekecewaan, kekhawatiran, pendapat, pandangan, keinginan, dukungan, penolakan,
    optimisme, kesiapan, kecaman, apresiasi, kesanggupan, keberatan, rasa syukur, rasa kecewa, rasa prihatin, keheranan, kegembiraan`),
  complementizers: list('bahwa, bahwasanya, bahwasannya, apakah'),
  questionWords: list('mengapa, kenapa, bagaimana, kapan, berapa, siapa'),
  standIns: list(`
    hal itu, hal tersebut, hal ini, hal senada, hal serupa, hal yang sama, demikian, itu saat, hal demikian, rencana, jadwal,
    pendapat serupa, pendapat senada, hal sama, itu semua, semua itu, terima kasih, selamat, belasungkawa, duka cita, maaf`),
  ownWords: list('kecam, puji'),
  bareComplement: list(`
    mengatakan, menyatakan, menambahkan, menyebutkan, menjelaskan, mengaku, mengklaim, mengeklaim, berpendapat, berujar, berkata, bilang,
    menuturkan, menegaskan, mengungkapkan, memastikan`),
  naming: {
    '': list('tuduh, sebut'),
    sebagai: list('sebut, nilai, anggap, gambar'),
    akan: list('janji'),
    untuk: list('janji'),
    soal: list('ingat'),
    tentang: list('ingat'),
  },
  ofObjects: list(
    'menilai, menyebut, menganggap, memandang, meminta, menduga, memperkirakan, memprediksi, yakin, berharap, optimistis, optimis, khawatir, berjanji, membantah, menampik',
  ),
  saidOfObjects: list(
    'akan, telah, sudah, belum, tidak, bukan, masih, harus, perlu, bisa, dapat, adalah, merupakan, naik, turun, mencapai, menjadi, berjumlah, sebanyak, sekitar, hingga, lebih, kurang, cukup, sangat, terlalu',
  ),
  withInfinitive: list('berjanji, membantah, menampik'),
  existentials: list('ada, terdapat, tidak, belum'),
  withHearer: list('memberi tahu, memberitahu'),
  beforeTitles: list(`
    berjudul, bertajuk, bertema, bertemakan, bertopik, bertuliskan, bernama, bermerek, dijuluki, berjuluk, disebut, dinamai, dinamakan, istilah, tajuk, tema, judul,
    kata, frasa, slogan, semboyan, moto, motto, jargon, tagar, film, novel, buku, lagu, album, puisi, lukisan, serial, sinetron, drama, cerpen, webinar, seminar, diskusi, lokakarya, pameran, konser, program, acara`),
  lookingBack: {
    withVerb: list(
      'demikian, begitu, hal itu, hal tersebut, hal ini, itu, pernyataan itu, pernyataan tersebut',
    ),
    alone: list(
      'demikian, begitu, demikian kata, demikian ujar, demikian disampaikan, demikian dikatakan, begitu kata',
    ),
  },
  commaComplement: true,
};
