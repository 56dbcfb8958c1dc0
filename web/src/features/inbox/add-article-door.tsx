import { useState } from 'react';
import { useCommand } from '../../lib/commands/commands';
import { later } from '../../lib/later';
import { withWords } from '../../words/with-words';

const AddArticle = later(
  withWords(['inbox', 'reading'], async () => (await import('./add-article')).AddArticle),
);

/** Adds an article from any page. */
export function AddArticleDoor() {
  const [open, setOpen] = useState(false);
  useCommand('inbox.add', () => setOpen(true));
  return open && <AddArticle close={() => setOpen(false)} />;
}
