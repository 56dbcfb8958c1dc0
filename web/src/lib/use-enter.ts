import { useEffect, useState } from 'react';

/**
 * Enter, also for whoever is quicker than the answer to what they have typed: it is done once that is there. Other words undo it.
 * @param typed the words that are asked about
 * @param answered what is shown now was found for them, or nothing can be
 */
export function useEnter(typed: string, answered: boolean, take: () => void): () => void {
  const [early, setEarly] = useState<string>();
  const enter = () => {
    setEarly(answered ? undefined : typed);
    if (answered) take();
  };
  useEffect(() => {
    if (early === typed && answered) enter();
  });
  return enter;
}
