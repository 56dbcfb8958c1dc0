import { OmitType } from '@nestjs/swagger';
import { AnnotationsQuery } from '../../articles/quotes.dto.js';
import { LibraryQuery } from '../../evidence/library/library.dto.js';
import { Choice, Id, Text } from '../../platform/http/fields.js';
import { ClaimsQuery } from '../desk.dto.js';
import { FORMATS, type Format } from './export-file.js';

const ABOUT_FORMAT = {
  about:
    'JSON Lines, each row as the API shows it; or a table, comma-separated, in UTF-8 with a byte order mark',
  example: 'csv',
  optional: true,
  of: FORMATS,
};

/** Which claims to export: the filters of their list. */
export class ClaimsExportQuery extends OmitType(ClaimsQuery, ['sort', 'include', 'limit', 'cursor']) {
  @Choice(ABOUT_FORMAT)
  format?: Format;
}

/** Which quotes to export. */
export class QuotesExportQuery extends AnnotationsQuery {
  @Choice(ABOUT_FORMAT)
  format?: Format;

  @Id({
    about: 'Only those of this article',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10',
    optional: true,
  })
  articleId?: string;
}

/** Which evidence to export. */
export class EvidenceExportQuery extends OmitType(LibraryQuery, ['limit', 'cursor']) {
  @Choice(ABOUT_FORMAT)
  format?: Format;

  @Text({
    about: 'Only that of this claim: id or spoken reference',
    example: 'K-1042',
    optional: true,
    max: 40,
    pattern: /^(K-\d{1,9}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/,
  })
  claim?: string;
}
