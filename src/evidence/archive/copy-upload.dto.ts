import { File } from '../../articles/articles.dto.js';
import type { UploadedFile } from '../../platform/http/body-parsers.js';

/** A copy that a person has made, as a multipart form. */
export class CopyUpload {
  @File({ about: 'The page as a file: .html, .pdf, .docx, .txt or a picture, of 10 MiB at most' })
  file?: UploadedFile;
}
