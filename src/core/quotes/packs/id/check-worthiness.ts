import { list } from '../../language-pack.js';
import type { CheckWorthinessWords } from '../../statement-words.js';

export const checkWorthiness: CheckWorthinessWords = {
  quantities: list(`
    persen, persentase, prosen, ribu, ribuan, ratus, ratusan, puluh, puluhan, belasan, juta, jutaan, miliar, miliaran, triliun, triliunan, lusin,
    dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, seratus, seribu, separuh, setengah, sepertiga, seperempat,
    dua pertiga, tiga perempat, lebih dari, kurang dari, sedikitnya, setidaknya, paling sedikit, paling banyak, hampir, sebanyak, sebesar,
    senilai, seluas, sepanjang, setinggi, seharga, mayoritas, sebagian besar, sebagian kecil, jumlah, jumlahnya, total, totalnya, angka,
    angkanya, rata-rata, tingkat, rasio, per kapita, per tahun, per bulan, per hari, setiap tahun, setiap hari, tahunan, terbesar, terkecil,
    tertinggi, terendah, terbanyak, tersedikit, tercepat, terlama, termahal, termurah, termiskin, terkaya, terparah, terburuk, terpanjang,
    tertua, satu-satunya, pertama kali, pertama kalinya, rekor, sepanjang sejarah, lebih tinggi, lebih rendah, lebih besar, lebih kecil,
    lebih banyak, lebih sedikit, lebih cepat, kali lipat, dua kali, tiga kali, berkali-kali, dobel, ganda, naik, turun, kenaikan, penurunan,
    meningkat, peningkatan, menurun, bertambah, berkurang, melonjak, lonjakan, anjlok, merosot, tumbuh, pertumbuhan, menyusut, melambat, surplus,
    defisit, nol, rupiah, rp, dolar, euro, ton, kilogram, kilometer, meter, hektare, hektar, barel, liter, derajat, megawatt, utama, industri,
    skala`),
  consequence: list(`
    tewas, meninggal, meninggal dunia, kematian, mati, gugur, korban, korban jiwa, korban tewas, luka-luka, terluka, cedera, hilang, serangan,
    menyerang, diserang, terorisme, teroris, perang, militer, tentara, pasukan, senjata, bom, pengeboman, ledakan, rudal, invasi, agresi,
    gencatan senjata, sandera, pengungsi, genosida, ditembak, menembak, penembakan, nuklir, kekerasan, pembunuhan, dibunuh, membunuh,
    pemerkosaan, perkosaan, penculikan, penyiksaan, kejahatan, kriminal, narkoba, pencurian, perampokan, korupsi, koruptor, suap, penyuapan,
    gratifikasi, pungli, pencucian uang, anggaran, apbn, apbd, utang, pajak, subsidi, bansos, dana desa, tarif, bea masuk, harga, inflasi, upah,
    gaji, pensiun, kemiskinan, miskin, pengangguran, phk, lapangan kerja, ekonomi, investasi, ekspor, impor, bangkrut, pailit, krisis, resesi,
    vaksin, vaksinasi, virus, wabah, pandemi, penyakit, kanker, demam berdarah, stunting, gizi buruk, kesehatan, rumah sakit, bpjs, obat,
    keracunan, hukum, undang-undang, uu, perppu, peraturan, konstitusi, resolusi, perjanjian, sanksi, putusan, pengadilan, mahkamah, hakim,
    jaksa, polisi, penjara, dipenjara, tersangka, terdakwa, terpidana, ditangkap, penangkapan, divonis, vonis, dihukum, hukuman mati,
    pelanggaran, pelanggaran ham, melarang, dilarang, larangan, ilegal, pemilu, pilkada, pilpres, suara, kecurangan, politik uang, bencana,
    banjir, longsor, gempa, tsunami, letusan, erupsi, kebakaran, kebakaran hutan, karhutla, kekeringan, kelaparan, polusi, pencemaran, limbah,
    emisi, iklim, perubahan iklim, minyak, gas, batu bara, tambang, listrik, bbm, pangan, beras, pesawat, kecelakaan, tenggelam, penggusuran,
    digusur, agraria, hutan, imigran, migran, perbatasan, kedaulatan, mata-mata, peretasan, diretas, kebocoran data, data pribadi, diskriminasi,
    perbudakan, pekerja anak, sekolah, guru, siswa, keselamatan, keamanan, pertahanan`),
  disputed: list(`
    bohong, berbohong, kebohongan, hoaks, hoax, palsu, pemalsuan, memalsukan, fitnah, memfitnah, menuduh, menuding, dituduh, dituding, tuduhan,
    tudingan, menyalahkan, disalahkan, membantah, dibantah, bantahan, menyangkal, mengingkari, memungkiri, menipu, penipuan, menyesatkan, keliru,
    kecurangan, curang, bersalah, salah, melanggar, melawan hukum, ilegal, rekayasa, merekayasa, manipulasi, memanipulasi, konspirasi, gagal,
    kegagalan, tidak pernah, belum pernah, tidak memiliki, tidak punya, tidak ada, tidak benar, tidak terbukti, tidak sah, bukan karena,
    tanpa izin, meminta maaf, dipukul, penghancuran, masuk ke, mengkhianati, ingkar janji, mengabaikan, membiarkan, menutupi, menyembunyikan,
    ditutup-tutupi, skandal, menyalahgunakan, penyalahgunaan, merugikan, kerugian, merusak, menghancurkan, mengancam, ancaman, mencuri, merampok,
    membocorkan, mengaku, mengakui, bertanggung jawab atas, penyebab, disebabkan, menyebabkan, akibat, gara-gara, provokasi, propaganda, kolusi,
    nepotisme, rasis, menghina, melecehkan, mangkir, dipecat, dicopot, mengkritik, mengecam, menolak, menentang, mendukung, tidak becus,
    menggelapkan, penggelapan`),
  opinion: list(`
    penting, baik, buruk, indah, luar biasa, menyedihkan, disayangkan, sayangnya, percaya, yakin, merasa, rasanya, menurut saya, menurut kami,
    hemat saya, pendapat saya, saya pikir, saya kira, saya rasa, seharusnya, prihatin, bangga, kecewa, senang, sedih, gembira, bahagia, marah,
    takut, khawatir, sulit dipercaya, lebih baik, lebih mudah, terbaik, tragedi, kasar, hebat, biadab, keren, bagus, jelek, cantik, adil,
    tidak adil, bijak, bodoh, cerdas, pintar, konyol, aneh, lucu, memalukan, mengerikan, menakutkan, menyenangkan, membanggakan, mengecewakan,
    mengagumkan, istimewa, sempurna, pantas, tidak pantas, layak, wajar, tidak wajar, berbahaya, keterlaluan, cinta, benci, suka, optimistis,
    optimis, pesimistis, pesimis, terharu, kagum, kejam, hina, mulia, positif, negatif, menarik, sangat baik`),
  future: list(`
    akan, bakal, nanti, nantinya, kelak, mendatang, ke depan, ke depannya, berencana, bersedia, siap, niat, berniat, ingin, berjanji, targetkan,
    menargetkan, ditargetkan, rencana, rencananya, tahun depan, bulan depan, pekan depan, minggu depan, besok, lusa, segera, diperkirakan,
    diprediksi, diproyeksikan, diharapkan, suatu saat, suatu hari, mulai tahun depan`),
  normative: list(`
    harus, harusnya, perlu, wajib, sebaiknya, hendaknya, hendaklah, seharusnya, semestinya, mestinya, mesti, sepatutnya, sepantasnya, selayaknya,
    berkewajiban, jangan, jangan sampai, jangan pernah, boleh, tidak boleh, dilarang keras, mari, ayo, marilah, tolong, mohon, saatnya,
    sudah saatnya, patut, berhak`),
  questions: list(`
    apakah, apa, mengapa, kenapa, bagaimana, siapa, siapakah, kapan, kapankah, di mana, dimana, ke mana, dari mana, berapa, berapakah, benarkah,
    bukankah, mungkinkah, bisakah, haruskah, adakah, masa, masak, mana, yang mana`),
  rhetorical: list(`
    bukankah, bukan begitu, iya kan, ya kan, masa iya, masak iya, mana mungkin, mana bisa, siapa yang tidak, siapa sih yang, apa gunanya,
    apa artinya, untuk apa, buat apa, sejak kapan`),
  courtesy: list(`
    terima kasih, terimakasih, selamat, mohon maaf, maaf, belasungkawa, turut berduka, duka cita, dukacita, salam, salam sejahtera,
    assalamualaikum, wassalam, selamat datang, selamat pagi, selamat siang, selamat sore, selamat malam, selamat jalan, selamat ulang tahun,
    hadirin, saudara-saudara, bapak ibu, bapak-bapak, ibu-ibu, yang saya hormati, alhamdulillah, insya allah, semoga, mudah-mudahan, amin,
    silakan, permisi`),
  factual: list(`
    adalah, ialah, merupakan, yakni, yaitu, telah, sudah, pernah, memiliki, mempunyai, terdapat, ada, menjadi, terjadi, menyebabkan, menewaskan,
    mencapai, tercatat, bertukar, memberi tahu, melarang, membeli, pergi, masuk, datang, dikuasai, menggunakan, berada, terletak, terdiri,
    berisi, mengandung, berasal, lahir, didirikan, dibangun, membangun, dibeli, menjual, dijual, membayar, dibayar, mengirim, dikirim, menerima,
    diterima, memberikan, diberikan, menyerahkan, mengambil, diambil, memakai, dipakai, digunakan, menghabiskan, mengeluarkan, menandatangani,
    ditandatangani, mengesahkan, disahkan, membatalkan, dibatalkan, mencabut, dicabut, menaikkan, menurunkan, menambah, mengurangi, menutup,
    ditutup, membuka, dibuka, memulai, dimulai, berakhir, selesai, berhenti, menghentikan, dihentikan, menang, memenangkan, kalah, terpilih,
    dilantik, diangkat, mengundurkan diri, menunjuk, ditunjuk, membunuh, melukai, menembak, menyerang, menangkap, menahan, ditahan, memeriksa,
    diperiksa, menemukan, ditemukan, menyita, disita, melakukan, dilakukan, mengalami, menghasilkan, memproduksi, mengekspor, mengimpor, bertemu,
    berkunjung, mengunjungi, menghadiri, hadir, tiba, berangkat, kembali, pindah, tinggal, bekerja, mempekerjakan, memecat, berdasarkan,
    berdasarkan data, menurut data, data, laporan, survei, penelitian, riset, statistik, bukti, buktinya, fakta, faktanya, kenyataannya,
    nyatanya, ternyata, sebelumnya, sejak, tahun lalu, bulan lalu, pekan lalu, kemarin, karena, akibat, sehingga, oleh karena itu, terbukti,
    hasilnya, positif terinfeksi, terinfeksi, terdampak, tersebar, beredar, berlaku, melibatkan, disebabkan`),
  promises: list(`
    berjanji, janji, janji saya, janji kami, berkomitmen, komitmen kami, komitmen saya, menjamin, saya jamin, kami jamin, kami pastikan,
    saya pastikan, kami akan memastikan, saya akan memastikan, bersumpah, berikrar, saya akan, kami akan, kita akan`),
  intentions: list(`
    ingin, hendak, berniat, berencana, bermaksud, mau, bertekad, berharap, berupaya, berusaha, mengupayakan, menargetkan, bercita-cita,
    mengincar, berkeinginan, berkehendak, siap, akan berusaha, akan berupaya`),
  stances: list(`
    mendukung, tidak mendukung, menolak, mengutuk, mengutuk keras, mengecam, mengecam keras, setuju, tidak setuju, sepakat, sependapat,
    tidak sependapat, menyambut baik, menyambut, menentang, keberatan, prihatin, menghormati, menghargai, mengapresiasi, membela, memihak,
    berpihak, bersimpati, menyesalkan, menyayangkan, berdiri bersama`),
};
