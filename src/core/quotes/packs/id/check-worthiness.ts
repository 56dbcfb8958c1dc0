import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
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
  promises: list('berjanji, janji, berkomitmen, menjamin, kami pastikan, saya pastikan, bersumpah'),
  intentions: list('ingin, hendak, berniat, berencana, bermaksud, mau, bertekad, berharap'),
  stances: list(
    'mendukung, menolak, mengutuk, mengecam, setuju, menyambut baik, menentang, prihatin, menghormati',
  ),
};
