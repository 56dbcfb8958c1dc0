import mammoth from 'mammoth';
import { stepsOf, type ReadingStep } from '../reading.js';
import { parsePage } from './parse-page.js';
import { readableText } from './readable-text.js';
import { checkZip } from './zip-entries.js';

/**
 * The words of a Word document, one paragraph a line: with footnotes at the end, without pictures, comments and what is marked as deleted.
 * @throws DocumentRefused for a zip that is broken, locked or too large inside; Error for a document that is none.
 */
export async function readDocx(bytes: Buffer): Promise<{ text: string; steps: ReadingStep[] }> {
  checkZip(bytes);
  let [pictures, comments] = [0, 0];
  const convertImage = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: '' });
  });
  const transformDocument = (document: { comments: unknown[] }) => {
    comments = document.comments.length;
    return document;
  };
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage, transformDocument });
  const text = readableText(parsePage(value.replace(FOOTNOTE_RETURN, '')).documentElement);
  return {
    text,
    steps: stepsOf({
      paragraphs_from_markup: text.split('\n').length,
      left_out_pictures: pictures,
      left_out_comments: comments,
    }),
  };
}

/** The arrow that the converter puts behind a footnote to lead back to its place. */
const FOOTNOTE_RETURN = / <a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
