import { lazy, Suspense, useState } from 'react';
import { useCommand } from '../../lib/commands/commands';

const AddArticle = lazy(async () => ({ default: (await import('./add-article')).AddArticle }));

/** Adds an article from any page; the dialog is fetched when it is called. */
export function AddArticleDoor() {
  const [open, setOpen] = useState(false);
  useCommand('inbox.add', () => setOpen(true));
  if (!open) return null;
  return (
    <Suspense>
      <AddArticle close={() => setOpen(false)} />
    </Suspense>
  );
}
