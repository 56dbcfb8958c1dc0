import { useQuery } from '@tanstack/react-query';
import { draftName, parseDrafts, writeDraft } from './drafts';
import { useOnDevice } from './on-device';
import { meQuery } from './session';

/**
 * What this person is writing somewhere, kept on this device until it is sent.
 * @param of where: the same wherever it is gone on with
 * @returns the words, if any; how to change them, undefined drops them; and their name, with which they are sent
 */
export function useDraft<Words>(of: string) {
  const { data: me } = useQuery(meQuery);
  const name = draftName(me?.id, of);
  const [drafts] = useOnDevice(name, parseDrafts);
  return {
    name,
    words: drafts.at(-1) as Words | undefined,
    write: (words: Words | undefined) => writeDraft(name, words),
  };
}
