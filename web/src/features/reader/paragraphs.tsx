import { memo } from 'react';
import { passage, type Span } from '../../lib/text/segments';
import type { Marked } from './marked';
import { Paragraph } from './paragraph';

/** All paragraphs, or only the passages with quotes. They know nothing of what is selected, so that `j` draws none of them anew. */
export const Paragraphs = memo(function Paragraphs({
  text,
  lines,
  marked,
  passages,
  solo,
  choose,
}: {
  text: string;
  lines: Span[];
  /** By paragraph. */
  marked: Marked[][];
  passages: boolean;
  solo: string | null;
  choose: (id: string) => void;
}) {
  return lines.map((line, index) => {
    const here = marked[index]!;
    if (passages && here.length === 0) return null;
    return (
      <Paragraph
        key={line.start}
        text={text}
        line={line}
        shown={passages ? passage(text, line, here) : line}
        marked={here}
        solo={solo}
        choose={choose}
      />
    );
  });
});
