import { list, type GrammarWords } from '../../language-pack.js';

export const grammar: GrammarWords = {
  pronouns: list('dia, ia, beliau, mereka, keduanya, yang bersangkutan'),
  plural: list('mereka, keduanya, para, sejumlah, beberapa, banyak'),
  firstPerson: list('saya, aku, kami, kita, ku, gue, gua'),
  prepositions: list(`
    di, ke, dari, pada, dalam, kepada, untuk, bagi, oleh, dengan, tentang, terhadap, terkait, mengenai, melalui,
    lewat, atas, antara, menuju, hingga, sampai, sejak, selama, sekitar, bersama, tanpa, demi, akibat,
    berdasarkan, selain, seperti, sebagai, menjawab, menanggapi, merespons, menyikapi, didampingi, secara,
    seraya, sambil, sembari, menyusul, dihubungi, ditemui, dikutip, sebelum, sesudah`),
  nounPrepositions: {
    beforeVerb: list(
      'dari, untuk, bagi, sumber di, warga di, penduduk di, pejabat di, pedagang di, petani di, peneliti di, dokter di, saksi di',
    ),
    behindVerb: list(
      'dari, sumber di, warga di, penduduk di, pejabat di, pedagang di, petani di, peneliti di, dokter di, saksi di',
    ),
  },
  locatives: list('di, ke'),
  subordinators: list(`
    saat, ketika, setelah, usai, seusai, sebelum, sesudah, karena, sebab, meski, meskipun, walau, walaupun,
    jika, kalau, bila, apabila, agar, supaya, sehingga, sementara, sedangkan, seiring, sewaktu, kala,
    dalam keterangannya, disela, tatkala, manakala, lantaran, menyusul`),
  conjunctions: list('dan, atau, serta, tetapi, tapi, namun, melainkan, lalu, kemudian, maupun'),
  joining: {
    'tidak hanya': list('tetapi juga, tapi juga, namun juga'),
    'bukan hanya': list('tetapi juga, tapi juga, melainkan juga'),
  },
  adverbs: list(`
    juga, telah, sudah, kembali, lagi, pun, sempat, pernah, kemudian, lalu, lantas, turut, langsung, masih,
    sebelumnya, selanjutnya, lebih lanjut, lebih jauh, hanya, terus, bahkan, sendiri, akhirnya, justru, sering, selalu, baru, secara tegas, tetap`),
  demonstratives: list('itu, ini, tersebut, tadi'),
  demonstrativesFollow: true,
  possessorsFollow: true,
  determiners: list(
    'seorang, para, sang, si, sejumlah, beberapa, sebuah, salah seorang, salah satu, pihak, kedua',
  ),
  indefinite: list('seorang, sejumlah, beberapa, sebuah, salah seorang, salah satu'),
  relatives: list('yang'),
  relativesAreSubjects: true,
  negations: list(
    'tidak, bukan, belum, tak, jangan, tanpa, enggan, menolak, nggak, enggak, bukanlah, tidaklah',
  ),
  qualifiers: list(
    'hampir, hanya, sekadar, cuma, nyaris, konon, seolah, seolah-olah, seakan, seakan-akan, diduga, belum tentu, bukan lagi, sebagian',
  ),
  infinitives: list(
    'untuk, guna, jangan, tidak, belum, enggan, menolak, akan, bisa, dapat, boleh, harus, mau, ingin, dengan, tanpa',
  ),
  times: list(`
    senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu, ahad, kemarin, malam, pagi, siang, sore,
    petang, hari ini, tadi, wib, wita, wit, dini hari, dinihari`),
  stopWords: list(`
    ini, itu, dalam, pada, para, seperti, namun, tetapi, tapi, selain, sementara, adapun, bahkan, oleh, saat,
    saya, kami, kita, anda, kamu, dia, ia, mereka, yang, apa, siapa, bagaimana, mengapa, kenapa, kapan, ada, tidak, bukan,
    jika, kalau, karena, sebab, setelah, sebelum, menurut, kata, hal, hari, tahun, bulan, banyak, semua,
    setiap, salah, kedua, pertama, ketiga, begitu, demikian, jadi, maka, lalu, kemudian, akan, sudah, telah,
    tentu, memang, mungkin, sekitar, sejak, hingga, sampai, dengan, untuk, dari, dan, atau, juga, masih, baru,
    lebih, paling, sangat, apalagi, padahal, sayangnya, akibatnya, misalnya, sebelumnya, selanjutnya, sekarang,
    kini, dulu, nanti, terkait, berdasarkan, dihubungi, ditemui, penting, sulit, kali, pihak, pihaknya, pukul, foto,
    berita, harga, jumlah, kondisi, kasus, salah satu, tak, di, ke, bila, agar, supaya, atas, sebagai, sebanyak,
    sejumlah, beberapa, seorang, sebuah, sang, ternyata, rencananya, pasalnya, alasannya, hasilnya, artinya,
    baik, rumah, keluarga, orangtua, orang tua, istri, suami, ibunda, ayahanda, kerabat, pernyataan, keputusan, usulan, kemungkinan, kehadiran, kedatangan, pembentukan, pertemuan,
    rencana, upaya, langkah, kebijakan, penangkapan, penunjukan, pemilik, warga, pendukung, kubu, nama, mobil, akun`),
};
