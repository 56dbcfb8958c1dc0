import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'an office over two conjoined runs',
    'Peneliti Pusat Kajian Hukum dan Kebijakan (PKHK) Nur Hidayat mengatakan, aturan itu kabur.',
    ['indirect · aturan itu kabur · mengatakan · Nur Hidayat (explicit)'],
  ],
  [
    'an office over commas',
    'Menurut Ketua Bidang Politik, Hukum, dan Keamanan DPP PKS Budi Santoso, koalisi butuh waktu.',
    ['indirect · koalisi butuh waktu · Menurut · Budi Santoso (explicit)'],
  ],
  [
    'an office that goes on behind brackets and a place',
    'Ketua Asosiasi Petani Kopi Indonesia (Aptakopi) Sumatera Selatan M Rizal mengatakan, panen gagal.',
    ['indirect · panen gagal · mengatakan · M Rizal (explicit)'],
  ],
  [
    'a member of a parliamentary group',
    'Anggota Komisi II DPR dari Fraksi Partai Golkar Tono Wibowo mengatakan, pemilu jujur.',
    ['indirect · pemilu jujur · mengatakan · Tono Wibowo (explicit)'],
  ],
  [
    'an office at a body whose name follows is nobody’s',
    'Direktur dari PT Sinar Abadi mengatakan, harga naik.',
    ['indirect · harga naik · mengatakan · Direktur dari PT Sinar Abadi (explicit)'],
  ],
  [
    'two people with offices of their own',
    '“Kami siap,” kata Bupati Malang Budi Santoso dan Wakil Bupati Ani Lestari.',
    ['direct · Kami siap, · kata · Budi Santoso (group) + Ani Lestari (group)'],
  ],
  [
    'a name in front of an office in capitals',
    'Junaidi, Sekretaris Koperasi Tani Jaya, mengatakan, susu aman.',
    ['indirect · susu aman · mengatakan · Junaidi (explicit)'],
  ],
  [
    'a firm that a sentence is about does not speak for -nya',
    'Dewi Anggraini mengatakan, Zentra menunda pabrik. Zentra mengumumkan, pabrik pindah. “Kami kecewa,” kata Dewi Anggraini. Zentra sudah lima kali pindah. “Itu kebiasaan buruk,” ujarnya.',
    [
      'indirect · Zentra menunda pabrik · mengatakan · Dewi Anggraini (explicit)',
      'indirect · pabrik pindah · mengumumkan · Zentra (explicit)',
      'direct · Kami kecewa, · kata · Dewi Anggraini (explicit)',
      'direct · Itu kebiasaan buruk, · ujarnya · Dewi Anggraini (pronoun)',
    ],
  ],
  [
    'two speakers with offices behind their names',
    'Budi Santoso, ketua panitia, dan Ani Lestari, bendahara, mengatakan acara itu batal.',
    ['indirect · acara itu batal · mengatakan · Budi Santoso (group) + Ani Lestari (group)'],
  ],
  [
    'two speakers with offices in front of their names',
    'Ketua panitia, Budi Santoso, dan bendahara, Ani Lestari, mengatakan acara itu batal.',
    ['indirect · acara itu batal · mengatakan · Budi Santoso (group) + Ani Lestari (group)'],
  ],
  [
    'a line between two places is no speaker',
    '“Saya lelah,” kata pengguna kereta jurusan Serpong-Parung itu.',
    ['direct · Saya lelah, · kata · pengguna kereta jurusan Serpong-Parung itu (explicit)'],
  ],
  [
    'a people is no speaker',
    '“Kami sedih,” kata keturunan suku Anara itu.',
    ['direct · Kami sedih, · kata · keturunan suku Anara itu (explicit)'],
  ],
  [
    'people who speak jointly, with their ages in brackets',
    'Kedua pelaku, RD (21) dan TM (24), mengaku sudah lima kali beraksi.',
    ['indirect · sudah lima kali beraksi · mengaku · RD (group) + TM (group)'],
  ],
  [
    'a place behind an office is no part of it',
    '“Rencana itu tidak ada,” tegas Presiden di Istana Maimun.',
    ['direct · Rencana itu tidak ada, · tegas · Presiden (explicit)'],
  ],
  [
    'an object and what is said of it in marks',
    'Ani Lestari menilai panitia “terlalu lamban”.',
    ['mixed · panitia “terlalu lamban” · menilai · Ani Lestari (explicit)'],
  ],
  [
    'an object and what is said of it',
    'Ani Lestari menyebut angka itu tertinggi sejak 2014.',
    ['indirect · angka itu tertinggi sejak 2014 · menyebut · Ani Lestari (explicit)'],
  ],
  ['an object alone is no clause', 'Ani Lestari menyebut korban itu dalam laporannya.', []],
  [
    'a relative clause between the subject and its verb',
    'Ketua RW setempat yang enggan disebut namanya menyebut ada 12 rumah yang rusak.',
    ['indirect · ada 12 rumah yang rusak · menyebut · Ketua RW setempat (explicit)'],
  ],
  [
    'a name with an age, and where somebody lives',
    'Ratna Lestari (47), warga Kampung Baru Dalam, mengatakan acara itu batal digelar.',
    ['indirect · acara itu batal digelar · mengatakan · Ratna Lestari (explicit)'],
  ],
  [
    'an age tells that a name is somebody’s',
    'Retno Astuti (30), pegawai sebuah toko, pulang lebih awal. ”Bus penuh,” tuturnya.',
    ['direct · Bus penuh, · tuturnya · Retno Astuti (pronoun)'],
  ],
  [
    'an age behind one word, and a description',
    'Kadir (34), penjual bakso, menutup kiosnya. ”Sepi sekali,” katanya.',
    ['direct · Sepi sekali, · katanya · Kadir (pronoun)'],
  ],
  [
    'points of a club are no age',
    'Persela (34) unggul atas Persewa (31). ”Kami senang,” katanya.',
    ['direct · Kami senang, · katanya · - · !speaker_unresolved'],
  ],
  [
    'a number too small for an age',
    'Retno Astuti (3) menang lagi. ”Kami senang,” katanya.',
    ['direct · Kami senang, · katanya · - · !speaker_unresolved'],
  ],
  [
    'a district between commas does not speak',
    'Erwan, petani sawit di Desa Sukaraja, Kecamatan Sepaku, mengatakan bahwa jalan sudah mulus.',
    ['indirect · jalan sudah mulus · mengatakan · Erwan (explicit)'],
  ],
  [
    'nor does a district behind a village, where nobody is named',
    '”Di rumah cuma ada satu,” kata siswi asal Desa Wukirsari, Kecamatan Cangkringan, tersebut.',
    ['direct · Di rumah cuma ada satu, · kata · siswi asal Desa Wukirsari (explicit)'],
  ],
  [
    'a title tells that a name is somebody’s',
    'Letjen Sarwono Adi membenarkan kabar itu. ”Memang benar,” tuturnya.',
    ['direct · Memang benar, · tuturnya · Sarwono Adi (pronoun)'],
  ],
  [
    'but not in the name of a street',
    'Menteri Budi Santoso datang. Warga memadati Jalan Letjen Sarwono. ”Macet,” katanya.',
    ['direct · Macet, · katanya · Budi Santoso (pronoun)'],
  ],
  [
    'whoever holds an office behind its short form is whom the sentence is about',
    'Gubernur Ani Lestari setuju. Ketua Umum Gabungan Pengusaha Pakan (GPP), Joko Prayitno, ragu. ”Belum tentu,” katanya.',
    ['direct · Belum tentu, · katanya · Joko Prayitno (pronoun)'],
  ],
  [
    'a short form at the end of a sentence is no abbreviation',
    'Menteri Budi Santoso bertemu TNI. Diperlukan kerja sama. ”Kami siap,” katanya.',
    ['direct · Kami siap, · katanya · Budi Santoso (pronoun)'],
  ],
  [
    'whom somebody in a source speaks for belongs to the source',
    'Menurut Retno Astuti dari Yayasan Hijau, harga naik lagi.',
    ['indirect · harga naik lagi · Menurut · Retno Astuti (explicit)'],
  ],
  [
    'also behind the words',
    'Harga beras naik, menurut Retno Astuti dari Yayasan Hijau di Malang.',
    ['indirect · Harga beras naik · menurut · Retno Astuti (explicit)'],
  ],
  [
    'so does a relative clause',
    'Menurut Retno Astuti yang tinggal di sana, harga naik lagi.',
    ['indirect · harga naik lagi · Menurut · Retno Astuti (explicit)'],
  ],
  [
    'but not a clause of which nothing tells where the source ends',
    'Menurut Retno Astuti di Malang harga naik, tetapi upah turun.',
    ['indirect · di Malang harga naik, tetapi upah turun · Menurut · Retno Astuti (explicit)'],
  ],
  [
    'somebody quoted, who says it in a relative clause',
    'Harian Fajar mengutip Retno Astuti yang mengatakan bahwa harga naik.',
    ['indirect · harga naik · mengatakan · Retno Astuti (explicit)'],
  ],
  [
    'a statement quoted, and what it says',
    'Harian Fajar mengutip pernyataan Retno Astuti bahwa harga naik.',
    ['indirect · harga naik · mengutip · Retno Astuti (explicit)'],
  ],
  [
    'a verb that opens the sentence is no part of the name',
    'Mengutip Retno Astuti, harga naik lagi.',
    ['indirect · harga naik lagi · Mengutip · Retno Astuti (explicit)'],
  ],
  [
    'whoever confirms something comes to mind, behind a preposition too',
    'Hal itu dibenarkan oleh Kapolres Malang Budi Santoso. “Benar, ada tiga korban,” katanya.',
    ['direct · Benar, ada tiga korban, · katanya · Budi Santoso (pronoun)'],
  ],
  [
    'whoever is the object of another preposition does not',
    'Kota itu dipimpin oleh Menteri Budi Santoso. “Benar, ada tiga korban,” katanya.',
    ['direct · Benar, ada tiga korban, · katanya · - · !speaker_unresolved'],
  ],
];

describe('Indonesian speakers with offices, bodies and places', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'id')).toEqual(found);
  });
});
