import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rating scale and the checklists that every new desk starts with, and the rule that there is one current version of each.
 * A test holds them equal to `core`, which explains them.
 */
export class DefaultScales1795430000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX rating_scales_current ON rating_scales (key, language) WHERE retired_at IS NULL;
      CREATE UNIQUE INDEX checklists_current ON checklists (audience) WHERE retired_at IS NULL;

      INSERT INTO rating_scales (id, key, version, language, name, values) VALUES
        ('019ab000-0000-7000-8000-000000000001', 'default', 1, 'en', 'Accuracy', '[
            {"value":5,"key":"true","alternateName":"True","definition":"The statement is accurate and nothing important is missing."},
            {"value":4,"key":"mostly_accurate","alternateName":"Mostly accurate","definition":"The statement is accurate but needs one clarification."},
            {"value":3,"key":"mixed","alternateName":"Mixed","definition":"Some of the statement is accurate and some is not, or it leaves out what matters."},
            {"value":2,"key":"mostly_inaccurate","alternateName":"Mostly inaccurate","definition":"The statement holds a grain of truth but gives a wrong picture."},
            {"value":1,"key":"false","alternateName":"False","definition":"The statement is contradicted by the evidence."},
            {"value":null,"key":"unproven","alternateName":"Unproven","definition":"The evidence that can be found neither supports nor contradicts the statement."}
          ]'),
        ('019ab000-0000-7000-8000-000000000002', 'default', 1, 'id', 'Akurasi', '[
            {"value":5,"key":"true","alternateName":"Benar","definition":"Pernyataan akurat dan tidak ada hal penting yang terlewat."},
            {"value":4,"key":"mostly_accurate","alternateName":"Sebagian besar akurat","definition":"Pernyataan akurat tetapi memerlukan satu penjelasan."},
            {"value":3,"key":"mixed","alternateName":"Campuran","definition":"Sebagian pernyataan akurat dan sebagian tidak, atau hal yang penting tidak disebutkan."},
            {"value":2,"key":"mostly_inaccurate","alternateName":"Sebagian besar tidak akurat","definition":"Pernyataan mengandung sedikit kebenaran tetapi memberi gambaran yang keliru."},
            {"value":1,"key":"false","alternateName":"Salah","definition":"Pernyataan bertentangan dengan bukti."},
            {"value":null,"key":"unproven","alternateName":"Belum terbukti","definition":"Bukti yang dapat ditemukan tidak mendukung dan tidak membantah pernyataan."}
          ]');

      INSERT INTO checklists (id, audience, version, items) VALUES
        ('019ab000-0000-7000-8000-000000000003', 'author', 1, '[
            {"id":"statement_faithful","auto":null,"text":{"en":"The statement says what was said, no more and no less","id":"Pernyataan memuat apa yang dikatakan, tidak lebih dan tidak kurang"}},
            {"id":"evidence_read","auto":null,"text":{"en":"I have read every piece of evidence in full","id":"Saya sudah membaca setiap bukti secara lengkap"}},
            {"id":"other_side_sought","auto":null,"text":{"en":"I have looked for evidence against the rating","id":"Saya sudah mencari bukti yang bertentangan dengan penilaian"}},
            {"id":"names_dates_numbers","auto":null,"text":{"en":"Names, dates and numbers are checked","id":"Nama, tanggal, dan angka sudah diperiksa"}}
          ]'),
        ('019ab000-0000-7000-8000-000000000004', 'reviewer', 1, '[
            {"id":"article_opened","auto":"article_opened","text":{"en":"Opened the text of the article","id":"Teks artikel sudah dibuka"}},
            {"id":"evidence_opened","auto":"evidence_opened","text":{"en":"Opened every piece of evidence","id":"Setiap bukti sudah dibuka"}},
            {"id":"statement_matches","auto":null,"text":{"en":"The statement matches what was said","id":"Pernyataan sesuai dengan apa yang dikatakan"}},
            {"id":"rating_follows","auto":null,"text":{"en":"The rating follows from the evidence","id":"Penilaian sesuai dengan bukti"}},
            {"id":"claimant_asked","auto":null,"text":{"en":"The claimant was asked, or a reason is given why not","id":"Pembuat klaim sudah dimintai tanggapan, atau ada alasan jika tidak"}},
            {"id":"fair","auto":null,"text":{"en":"Fair: I would accept this if it were about the other side","id":"Adil: saya akan menerima hasil ini jika menyangkut pihak lain"}},
            {"id":"names_dates_numbers","auto":null,"text":{"en":"Names, dates and numbers are checked","id":"Nama, tanggal, dan angka sudah diperiksa"}}
          ]');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM checklists WHERE id IN ('019ab000-0000-7000-8000-000000000003', '019ab000-0000-7000-8000-000000000004');
      DELETE FROM rating_scales WHERE id IN ('019ab000-0000-7000-8000-000000000001', '019ab000-0000-7000-8000-000000000002');
      DROP INDEX checklists_current, rating_scales_current;
    `);
  }
}
