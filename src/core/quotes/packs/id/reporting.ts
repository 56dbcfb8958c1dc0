import { list, type ReportingWords } from '../../language-pack.js';

export const reporting: ReportingWords = {
  verbs: [],
  afterSubject: list(`
    mengatakan, menyatakan, menambahkan, menjelaskan, menegaskan, menekankan, mengungkapkan, menuturkan,
    menyampaikan, memaparkan, menyebutkan, menyebut, mengemukakan, menerangkan, melanjutkan, menjawab,
    menulis, menuliskan, mencatat, melaporkan, memberitakan, mengklaim, mengaku, mengakui, membenarkan,
    mengonfirmasi, mengkonfirmasi, memastikan, memperingatkan, mengingatkan, mengumumkan, menyimpulkan,
    membeberkan, mengatakannya, membantah, menyangkal, menepis, berujar, berkata, bertutur, berkomentar,
    berpendapat, berpandangan, beralasan, berdalih, berargumen, berseru, berteriak, berbisik, bercerita,
    menceritakan, menandaskan, memaparkan, menguraikan, menggarisbawahi, menyoroti, menuding, menuduh,
    mengkritik, mengimbau, mengharapkan, mendesak, menyerukan, menjanjikan, bersumpah, berjanji, bilang,
    menimpali, menyahut, menukas, menyela, bertanya, menanyakan, mengisahkan, mengutarakan, melontarkan,
    mengatakan lagi, memberi tahu, memberitahu, memberitahukan, angkat bicara, buka suara, mengunggah,
    mencuit, mentwit, menyinggung, mengusulkan, menyarankan, merekomendasikan, memprediksi, memperkirakan`),
  beforeSubject: list(`
    kata, ujar, tutur, ucap, ungkap, jelas, tegas, tambah, papar, imbuh, terang, lanjut, sambung, tukas,
    cetus, kilah, tandas, sebut, beber, pungkas, tulis, cuit, lapor, jawab, sahut, timpal, seloroh, sindir,
    tanya, seru, ajak, desak, harap, pesan, pinta, aku, kenang, cerita, urai, tekan, kritik, bantah, canda,
    kelakar, celetuk, ketus, dalih, simpul, rinci, demikian kata, demikian ujar, demikian, begitu kata,
    katanya lagi, ucapnya lagi`),
  withComplementizer: list(`
    percaya, yakin, meyakini, menilai, berharap, menduga, sepakat, setuju, menyadari, menyesalkan,
    menyayangkan, mengakui, mengetahui, meminta, memandang, menganggap, merasa, khawatir, optimistis, pesimistis,
    menunjukkan, menyepakati, mensyaratkan, berkeyakinan, berasumsi, mengira, mengeluh, mengeluhkan,
    mengeklaim, mengisyaratkan, mengindikasikan, menggambarkan, memutuskan, menyimpulkan, bersikeras`),
  passive: list(`
    dikatakan, disampaikan, diungkapkan, dijelaskan, ditegaskan, disebutkan, dinyatakan, dituturkan,
    diutarakan, dikemukakan, dilaporkan, diberitakan, ditambahkan, dipaparkan, diakui, ditulis,
    dikatakan oleh, disampaikan oleh, diungkapkan oleh, dijelaskan oleh, ditegaskan oleh, disebutkan oleh,
    dinyatakan oleh, dituturkan oleh, dikemukakan oleh, dilaporkan oleh, diberitakan oleh, ditulis oleh`),
  source: list(`
    menurut, menurut keterangan, menurut pernyataan, seperti dikatakan, seperti disampaikan,
    sebagaimana dikatakan, sebagaimana disampaikan, seperti dilaporkan, sebagaimana dilaporkan,
    sebagaimana diberitakan, seperti diberitakan, mengutip, dikutip dari, dilansir dari, dilansir,
    melansir, berdasarkan keterangan, berdasarkan pernyataan`),
  clitics: ['nya'],
  relays:
    list(`dikutip, dikutip dari, dikutip oleh, seperti dikutip, seperti dikutip dari, sebagaimana dikutip, dilansir, dilansir dari,
    seperti dilansir, sebagaimana dilansir, seperti dilaporkan, sebagaimana dilaporkan, seperti diberitakan, lapor, melalui, lewat`),
  nouns: list(`
    penyesalan, harapan, keyakinan, keprihatinan, kekecewaan, kekhawatiran, pendapat, pandangan,
    keinginan, dukungan, penolakan, optimisme, kesiapan, kecaman, apresiasi`),
  complementizers: list('bahwa, bahwasanya, bahwasannya, apakah'),
  standIns: list(`hal itu, hal tersebut, hal ini, hal senada, hal serupa, hal yang sama, demikian, itu saat,
    hal demikian, rencana, jadwal, pendapat serupa, hal sama`),
  bareComplement:
    list(`mengatakan, menyatakan, menambahkan, menyebutkan, menjelaskan, mengaku, mengklaim, mengeklaim, berpendapat,
    berujar, berkata, bilang, menuturkan, menegaskan, mengungkapkan`),
  withHearer: list('memberi tahu, memberitahu'),
  commaComplement: true,
};
