import { list, type LanguagePack } from '../language-pack.js';

/** Indonesian. */
export const indonesian: LanguagePack = {
  code: 'id',
  name: 'Indonesian',
  reporting: {
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
  },
  grammar: {
    pronouns: list('dia, ia, beliau, mereka, keduanya, yang bersangkutan'),
    firstPerson: list('saya, aku, kami, kita, ku, gue, gua'),
    prepositions: list(`
      di, ke, dari, pada, dalam, kepada, untuk, bagi, oleh, dengan, tentang, terhadap, terkait, mengenai, melalui,
      lewat, atas, antara, menuju, hingga, sampai, sejak, selama, sekitar, bersama, tanpa, demi, akibat,
      berdasarkan, selain, seperti, sebagai, menjawab, menanggapi, merespons, menyikapi, didampingi, secara,
      seraya, sambil, sembari, menyusul, dihubungi, ditemui, dikutip, sebelum, sesudah`),
    locatives: list('di, ke'),
    subordinators: list(`
      saat, ketika, setelah, usai, seusai, sebelum, sesudah, karena, sebab, meski, meskipun, walau, walaupun,
      jika, kalau, bila, apabila, agar, supaya, sehingga, sementara, sedangkan, seiring, sewaktu, kala,
      dalam keterangannya, disela, tatkala, manakala, lantaran, menyusul`),
    conjunctions: list('dan, atau, serta, tetapi, tapi, namun, melainkan, lalu, kemudian, maupun'),
    adverbs: list(`
      juga, telah, sudah, kembali, lagi, pun, sempat, pernah, kemudian, lalu, lantas, turut, langsung, masih,
      sebelumnya, selanjutnya, hanya, terus, bahkan, sendiri, akhirnya, justru, sering, selalu, baru, secara tegas, tetap`),
    demonstratives: list('itu, ini, tersebut, tadi'),
    determiners: list(
      'seorang, para, sang, si, sejumlah, beberapa, sebuah, salah seorang, salah satu, pihak, kedua',
    ),
    relatives: list('yang'),
    negations: list(
      'tidak, bukan, belum, tak, jangan, tanpa, enggan, menolak, nggak, enggak, bukanlah, tidaklah',
    ),
    infinitives: list(
      'untuk, guna, jangan, tidak, belum, enggan, menolak, akan, bisa, dapat, boleh, harus, mau, ingin, dengan, tanpa',
    ),
    times: list(`
      senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu, ahad, kemarin, malam, pagi, siang, sore,
      petang, hari ini, tadi, wib, wita, wit, dini hari, dinihari`),
    stopWords: list(`
      ini, itu, dalam, pada, para, seperti, namun, tetapi, tapi, selain, sementara, adapun, bahkan, oleh, saat,
      saya, kami, kita, dia, ia, mereka, yang, apa, siapa, bagaimana, mengapa, kenapa, kapan, ada, tidak, bukan,
      jika, kalau, karena, sebab, setelah, sebelum, menurut, kata, hal, hari, tahun, bulan, banyak, semua,
      setiap, salah, kedua, pertama, ketiga, begitu, demikian, jadi, maka, lalu, kemudian, akan, sudah, telah,
      tentu, memang, mungkin, sekitar, sejak, hingga, sampai, dengan, untuk, dari, dan, atau, juga, masih, baru,
      lebih, paling, sangat, apalagi, padahal, sayangnya, akibatnya, misalnya, sebelumnya, selanjutnya, sekarang,
      kini, dulu, nanti, terkait, berdasarkan, dihubungi, ditemui, penting, sulit, kali, pihak, pihaknya, pukul, foto,
      berita, harga, jumlah, kondisi, kasus, salah satu, tak, di, ke, bila, agar, supaya, atas, sebagai, sebanyak,
      sejumlah, beberapa, seorang, sebuah, sang, ternyata, rencananya, pasalnya, alasannya, hasilnya, artinya`),
  },
  people: {
    roles: list(`
      presiden, wakil presiden, wapres, perdana menteri, menteri, menko, menteri koordinator, mendagri, menkeu, menlu,
      menhan, menkes, mensos, menaker, mendikbud, menag, menkumham, mensesneg, menpora, wamen, wakil menteri,
      gubernur, wakil gubernur, wagub, bupati, wakil bupati, wali kota, walikota, wakil wali kota, camat, lurah,
      kepala desa, ketua, wakil ketua, ketua umum, ketua dpr, sekretaris, sekretaris jenderal, sekjen, bendahara, direktur,
      direktur utama, dirut, direktur jenderal, dirjen, direktur eksekutif, wakil direktur, kepala, wakil kepala, kepala dinas,
      kepala badan, kepala bidang, kepala bagian, kepala subbagian, kepala seksi, kepala kepolisian, kapolri, kapolda,
      kapolres, kapolsek, kabid, kabag, kasat, kadiv, kanit, panglima, komandan, dandim, juru bicara, jubir, wakil juru bicara,
      anggota, deputi, staf, staf khusus, staf komisaris, komisioner, manajer, manager, koordinator, pengamat,
      guru besar, dosen, rektor, dekan, profesor, dokter, ahli, epidemiolog,
      pengacara, kuasa hukum, hakim, jaksa, jaksa agung, penyidik,       tokoh, ulama, ustaz, kiai, pendiri, pemilik, pengusaha, guru,       duta besar, dubes, konsul, raja, ratu, pangeran, sultan, paus, uskup, kanselir, senator, pelatih, pemain,
      kapten, penyanyi, aktor, aktris, artis, sutradara, penulis, wartawan, jurnalis, redaktur, pemimpin,
      ceo, vice president, head, plt, pj, sekda,
      sekretaris daerah, asisten, inspektur, kepala negara, pengurus, penasihat, humas, kepala humas, kabid humas,
      general manager, corporate secretary, sekretaris perusahaan, wakil sekretaris, ketua harian, ketua komisi, wakil komandan,
      politikus, politisi, caleg, calon presiden, calon gubernur, mantan, eks, meneg, menristek, mendag, menperin, menhub, mentan, presdir, wakil presdir, wadirut, dirjen pajak, diplomat, kepala kantor, direksi, sosiolog, psikolog, antropolog`),
    sources: list(`
      saksi, terdakwa, tersangka, korban, warga, aktivis, petani, nelayan, pedagang, sopir, siswa, mahasiswa, pejabat, ilmuwan, peneliti, analis, ahli, pakar, ekonom, istri, suami, ayah, anak, kakak, adik, tante, paman, ibu, bapak, tim, relawan, polisi, petugas, aparat,
      jaksa, sumber, pengunjuk rasa, kantor berita, media, surat kabar, laporan, penelitian, studi, survei, data, pihak,
      pemerintah, perusahaan, manajemen, panitia, penyelenggara, keluarga, penduduk, masyarakat, pengguna, konsumen`),
    titles: list(`
      dr, drs, dra, ir, prof, hj, kh, h, tn, ny, nn, sdr, sdri, tuan, nyonya, nona, pak, bu, mas, mbak, bang, bung,
      jenderal, letjen, mayjen, brigjen, kolonel, letkol, mayor, kapten, lettu, letda, komjen, irjen, kombes, kombespol,
      akbp, kompol, akp, iptu, ipda, aiptu, aipda, bripka, jenderal polisi, inspektur jenderal, komisaris jenderal,
      brigadir jenderal, mayor jenderal, letnan jenderal, letnan kolonel, komisaris besar, komisaris polisi,
      ajun komisaris besar, ajun komisaris, ajun komisaris polisi, inspektur satu, inspektur dua, laksamana, marsekal,
      laksamana muda, laksamana madya, laksamana pertama, marsekal muda, marsekal madya, brigadir, sersan, kopral, pol, tni, polri, purn, gus, habib, buya, kiai haji, haji, hajah, raden, si, sang, dokter, profesor, mr, mrs, sir`),
    organisations: list(`
      pt, cv, tbk, persero, bank, kementerian, kementrian, dinas, badan, lembaga, komisi, dewan, partai, universitas, institut, yayasan,
      asosiasi, ikatan, perhimpunan, persatuan, organisasi, federasi, majelis, mahkamah, pengadilan, kejaksaan,
      kepolisian, polda, polres, polsek, polri, tni, kodam, kodim, kantor, rumah sakit, rs, rsud, rsup, perusahaan, group, grup, holding, inc, corp, ltd,
      pemerintah, pemprov, pemkab, pemkot, parlemen, kongres, senat, kabinet, istana, kremlin, gedung putih, pentagon,
      dpr, mpr, dprd, dpd, kpk, kpu, bawaslu, bi, ojk, bps, bmkg, bnpb, bpbd, bpom, pbb, nato, who, imf, uni eropa, ri, ai,
      indonesia, republik, nasional, daerah, provinsi, kabupaten, kota, pusat, umum, bidang, bagian, biro, divisi, direktorat, subbagian, satuan, tugas, satgas,
      jakarta, jawa, barat, timur, tengah, utara, selatan, tenggara, sumatera, kalimantan, sulawesi, papua, bali, aceh, riau, banten, jabar, jateng, jatim, sumut, sumbar, sumsel, kaltim, kalbar, metro, jaya, raya, negara, luar, negeri, dalam, agama, hukum, ham, keuangan, pertahanan, pendidikan, kebudayaan, kesehatan, perdagangan, perindustrian, perhubungan, pertanian, sosial, tenaga, kerja, ketenagakerjaan, lingkungan, hidup, kehutanan, kelautan, perikanan, energi, sumber, daya, mineral, pariwisata, ekonomi, kreatif, perekonomian, kemaritiman, investasi, politik, keamanan, pemuda, olahraga, riset, teknologi, informasi, komunikasi, informatika, agraria, tata, ruang, pekerjaan, perumahan, rakyat, desa, koperasi, ukm, bumn, perempuan, perlindungan, anak, kriminal, reserse, lalu, lintas, humas, penerangan, pengendalian, penyakit, pencegahan, pelayanan, penelitian, pengembangan, hubungan, investor, hewan, ternak, peternakan, perkebunan, pangan, pemilihan, pengawas, penyuluhan, pemberdayaan, perpajakan, imigrasi, kepemudaan, kemasyarakatan, sejarah, hortikultura, pers, media, protokol, perencanaan, pembangunan, penanggulangan, bencana, geofisika, meteorologi, klimatologi, transportasi, darat, laut, udara, angkatan, militer, pasar, modal, fakultas, kedokteran, ilmu, pengetahuan, operasional, operasi, pemasaran, retail, banking, wilayah, regional, selatan, cabang, fraksi, komite, tim, ahli, pengurus, besar, wilayah, sub,
      rusia, amerika, amerika serikat, as, prancis, inggris, jerman, italia, spanyol, portugal, belanda, belgia, swiss, austria, polandia,
      ukraina, yunani, turki, suriah, irak, iran, israel, palestina, lebanon, yordania, mesir, libya, tunisia, maroko, aljazair, arab saudi,
      qatar, kuwait, uni emirat arab, yaman, afghanistan, pakistan, india, bangladesh, sri lanka, tiongkok, china, cina, jepang,
      korea, korea selatan, korea utara, malaysia, singapura, thailand, vietnam, filipina, kamboja, laos, myanmar, brunei, timor leste,
      papua nugini, australia, selandia baru, kanada, meksiko, brasil, argentina, chili, kolombia, venezuela, kuba, afrika selatan,
      nigeria, kenya, ethiopia, sudan, swedia, norwegia, denmark, finlandia, hungaria, ceko, rumania, bulgaria, serbia, kazakhstan`),
    particles: list('bin, binti, van, de, der, von, el, al, da, dos'),
    both: list('kedua, keduanya'),
  },
  layout: {
    photoCredits: list('foto, foto yang digunakan, foto oleh, sumber foto, kredit foto, dok, ilustrasi'),
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['maret', 'mar'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['agustus', 'agu', 'agt'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov', 'nopember'],
      ['desember', 'des'],
    ],
  },
  checkWorthiness: {
    quantities:
      list(`persen, ribu, ribuan, ratusan, puluhan, juta, jutaan, miliar, triliun, lebih dari, kurang dari, mayoritas,
      sebagian besar, jumlah, terbesar, tertinggi, terendah, terbanyak, utama, naik, turun, meningkat, menurun, industri, skala`),
    consequence:
      list(`tewas, meninggal, kematian, korban, serangan, terorisme, teroris, perang, militer, senjata, bom, korupsi,
      suap, anggaran, utang, pajak, kemiskinan, pengangguran, vaksin, virus, wabah, pandemi, penyakit, kesehatan, hukum, undang-undang, resolusi,
      pelanggaran, kejahatan, pembunuhan, bencana, banjir, gempa, pemilu, kecurangan, minyak, pesawat, ditembak, menembak, melarang, larangan, ilegal, nuklir`),
    disputed:
      list(`bohong, hoaks, menuduh, tuduhan, menuding, membantah, menyangkal, menipu, penipuan, kecurangan, bersalah, melanggar,
      ilegal, memfitnah, rekayasa, gagal, tidak pernah, tidak memiliki, tidak ada, meminta maaf, dipukul, penghancuran, masuk ke`),
    opinion:
      list(`penting, baik, buruk, indah, luar biasa, menyedihkan, disayangkan, sayangnya, percaya, yakin, merasa, menurut saya, seharusnya,
      prihatin, bangga, kecewa, senang, sulit dipercaya, lebih baik, lebih mudah, tragedi, kasar, hebat, biadab`),
    future: list(
      'akan, bakal, nanti, mendatang, berencana, bersedia, siap, niat, berniat, ingin, berjanji, targetkan, rencana, tahun depan',
    ),
    normative: list(
      'harus, perlu, wajib, sebaiknya, hendaknya, seharusnya, mesti, semestinya, berkewajiban, jangan, boleh',
    ),
    questions: list('apakah, mengapa, kenapa, bagaimana, siapa, kapan, di mana, berapa'),
    courtesy: list(
      'terima kasih, selamat, mohon maaf, belasungkawa, duka cita, salam, assalamualaikum, selamat datang',
    ),
    factual: list(
      'adalah, merupakan, telah, sudah, pernah, memiliki, mempunyai, terdapat, ada, menjadi, terjadi, menyebabkan, menewaskan, mencapai, tercatat, bertukar, memberi tahu, melarang, membeli, pergi, masuk, datang, dikuasai, menggunakan',
    ),
  },
  abbreviations:
    list(`dr, drs, dra, ir, prof, hj, h, kh, tn, ny, nn, sdr, jl, jln, no, pt, cv, st, gg, rt, rw, hlm, tel, telp, a.n, u.b, s.d, dll, dsb,
    dst, dkk, yth, ttd, jan, feb, mar, apr, jun, jul, agu, agt, sep, okt, nov, des, mr, mrs, ms, jr, sr, inc, ltd, corp, co, vs, termasuk, kol, letkol, jend, rp, hal, bpk, pol`),
};
