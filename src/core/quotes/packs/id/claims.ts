import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    dia, ia, beliau, mereka, yang bersangkutan, keduanya, ketiganya, orang itu, orang ini, orang tersebut, orang-orang itu, mereka semua,
    pihaknya, pihak tersebut, pihak itu`);
const places = list(`
    di sini, di sana, di situ, ke sini, ke sana, ke situ, dari sini, dari sana, sini, sana, situ, tempat ini, tempat itu, tempat tersebut,
    daerah ini, daerah itu, daerah tersebut, negara ini, negeri ini, kota ini, desa ini, setempat`);
const times = list(`
    kini, sekarang, saat ini, hari ini, pagi ini, siang ini, sore ini, malam ini, minggu ini, pekan ini, bulan ini, tahun ini, tadi, tadi pagi,
    tadi malam, kemarin, kemarin lusa, semalam, besok, lusa, nanti, nanti malam, baru-baru ini, belakangan ini, waktu itu, saat itu, ketika itu,
    kala itu, hari itu, malam itu, tahun itu, tahun lalu, bulan lalu, pekan lalu, minggu lalu, tahun depan, bulan depan, pekan depan,
    minggu depan, sebelumnya, selama ini, sejauh ini, dulu, dahulu, senin, selasa, rabu, kamis, jumat, jum'at, sabtu, ahad`);

const implications = {
  repeated: list(`
    lagi, kembali, sekali lagi, lagi-lagi, berulang, terulang, terulang kembali, ulang, memulihkan, membuka kembali`),
  ended: list(`
    berhenti, menghentikan, dihentikan, tidak lagi, tak lagi, bukan lagi, sudah tidak, tidak akan lagi, mantan, bekas, eks, dulunya, dahulunya,
    kehilangan, meninggalkan, batal, dibatalkan`),
  continuing: list(`
    masih, tetap, terus, terus-menerus, terus menerus, melanjutkan, dilanjutkan, berlanjut, selalu, senantiasa, bertahan`),
  added: list(`
    juga, pula, pun, turut, ikut, selain itu, serta merta, tidak hanya, bukan hanya, begitu pula, demikian pula`),
  exclusive: list('hanya, cuma, sekadar, semata, semata-mata, satu-satunya, saja, kecuali, melulu'),
  unexpected: list(`
    bahkan, malah, malahan, justru, akhirnya, ternyata, padahal, meskipun, walaupun, berhasil, gagal, sampai-sampai`),
};

export const claims: ClaimWords = {
  pointers: [
    ...list(`
    ini, itu, tersebut, begini, begitu, demikian, hal ini, hal itu, hal tersebut, hal demikian, sesuatu, semuanya, yang lain`),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    mungkin, barangkali, boleh jadi, bisa jadi, diduga, menduga, dugaan, patut diduga, kabarnya, konon, katanya, dikabarkan, disebut-sebut,
    santer, sepertinya, tampaknya, kelihatannya, rupanya, agaknya, kayaknya, rasanya, seolah-olah, seakan-akan, kemungkinan, kemungkinan besar, berpotensi, cenderung, umumnya, pada umumnya, biasanya, sering kali, seringkali,
    kadang-kadang, sebagian, diperkirakan, ditaksir, disinyalir, ditengarai, dianggap, dinilai, saya pikir, saya kira, saya rasa, menurut saya,
    menurut kami, setahu saya, sejauh yang saya tahu, dapat, bisa`),
  roundings: list(
    'kira-kira, sekitar, kurang lebih, hampir, nyaris, mendekati, lebih kurang, tak kurang dari',
  ),
  implying: Object.values(implications).flat(),
  joints: list(`
    dan, serta, tetapi, tapi, namun, melainkan, sedangkan, sementara, sementara itu, karena, sebab, lantaran, sehingga, maka, oleh karena itu,
    akibatnya, padahal, meskipun, walaupun, meski, atau, lalu, kemudian`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    adalah, ialah, merupakan, ada, tidak ada, telah, sudah, belum, pernah, sedang, masih, akan, bakal, harus, bisa, dapat, boleh, mau, ingin,
    perlu, wajib, tidak, bukan, tak, punya, tewas, tiba, datang, pergi, pulang, masuk, keluar, naik, turun, jatuh, runtuh, rusak, habis, hilang,
    lahir, meninggal, mati, menang, kalah, tahu, lupa, ingat, percaya, yakin, suka, benci, tinggal, duduk, bangun, tidur, makan, minum, mulai,
    selesai, kembali, pindah, hidup, hancur, gagal, lulus, tutup, buka, marah, takut, setuju, sepakat, bangkrut, pailit, macet, lolos, kabur, lari, bohong, tumbuh, turut, ikut`),
  verbBeginnings: ['me', 'di', 'ber', 'ter'],
};
