import type { ChecklistFact, ClaimFacts } from './facts.js';
import type { MoveName } from './transitions.js';

/** One question that a person answers for themself before a move; `auto` ones answer themselves. */
export interface ChecklistItem {
  id: string;
  /** Done by really opening the thing since the last change; it cannot be ticked. Null: ticked by hand. */
  auto: 'article_opened' | 'evidence_opened' | null;
  text: { en: string; id: string };
}

/** A desk's checklist; a changed list is a new version, so that old answers stay readable. */
export interface Checklist {
  key: 'author' | 'reviewer';
  version: number;
  items: readonly ChecklistItem[];
}

/** What the author confirms on `submit`. */
export const AUTHOR_CHECKLIST: Checklist = {
  key: 'author',
  version: 1,
  items: [
    {
      id: 'statement_faithful',
      auto: null,
      text: {
        en: 'The statement says what was said, no more and no less',
        id: 'Pernyataan memuat apa yang dikatakan, tidak lebih dan tidak kurang',
      },
    },
    {
      id: 'evidence_read',
      auto: null,
      text: {
        en: 'I have read every piece of evidence in full',
        id: 'Saya sudah membaca setiap bukti secara lengkap',
      },
    },
    {
      id: 'other_side_sought',
      auto: null,
      text: {
        en: 'I have looked for evidence against the rating',
        id: 'Saya sudah mencari bukti yang bertentangan dengan penilaian',
      },
    },
    {
      id: 'names_dates_numbers',
      auto: null,
      text: { en: 'Names, dates and numbers are checked', id: 'Nama, tanggal, dan angka sudah diperiksa' },
    },
  ],
};

/** What a reviewer confirms on `approve`. */
export const REVIEWER_CHECKLIST: Checklist = {
  key: 'reviewer',
  version: 1,
  items: [
    {
      id: 'article_opened',
      auto: 'article_opened',
      text: { en: 'Opened the text of the article', id: 'Teks artikel sudah dibuka' },
    },
    {
      id: 'evidence_opened',
      auto: 'evidence_opened',
      text: { en: 'Opened every piece of evidence', id: 'Setiap bukti sudah dibuka' },
    },
    {
      id: 'statement_matches',
      auto: null,
      text: {
        en: 'The statement matches what was said',
        id: 'Pernyataan sesuai dengan apa yang dikatakan',
      },
    },
    {
      id: 'rating_follows',
      auto: null,
      text: { en: 'The rating follows from the evidence', id: 'Penilaian sesuai dengan bukti' },
    },
    {
      id: 'claimant_asked',
      auto: null,
      text: {
        en: 'The claimant was asked, or a reason is given why not',
        id: 'Pembuat klaim sudah dimintai tanggapan, atau ada alasan jika tidak',
      },
    },
    {
      id: 'fair',
      auto: null,
      text: {
        en: 'Fair: I would accept this if it were about the other side',
        id: 'Adil: saya akan menerima hasil ini jika menyangkut pihak lain',
      },
    },
    {
      id: 'names_dates_numbers',
      auto: null,
      text: { en: 'Names, dates and numbers are checked', id: 'Nama, tanggal, dan angka sudah diperiksa' },
    },
  ],
};

/** The checklist that a move asks for: the reviewer's on approval, the author's otherwise. */
export function checklistFor(move: MoveName, facts: ClaimFacts): readonly ChecklistFact[] {
  return move === 'approve' ? facts.reviewerChecklist : facts.authorChecklist;
}
