import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useNeedWords } from '../../components/need-words';
import { useCommand } from '../../lib/commands/commands';
import { useDraft } from '../../lib/use-draft';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { asked, type Move } from '../review/moves';
import { isOffline } from '../review/needs-server';
import { useMove } from '../review/use-move';
import style from './publish-form.module.css';
import { takenSlugQuery, type ClaimReviewPreview } from './publish-query';
import { preferences } from '../../lib/preferences';
import { publishSoon, stopPublishing, useSoonPublished, type SoonPublished } from './publish-soon';

interface PublishFormProps {
  claim: Dossier;
  review: ClaimReviewPreview;
  publish: Move;
}

/** The address, what readers are told about a new edition, and the button. */
export function PublishForm({ claim, review, publish }: PublishFormProps) {
  const t = useTranslations('publish');
  const reviewWords = useTranslations('review');
  const code = useCodeWords();
  const needWords = useNeedWords();
  const move = useMove(claim);
  const soon = useSoonPublished(claim.ref);
  const [slug, setSlug] = useState(review.slug);
  const draft = useDraft<string>(`note.${claim.id}`);
  const note = draft.words ?? '';
  const wantsNote = 'note' in asked(publish, claim);
  const fixed = claim.publication !== null;
  const { data: taken } = useQuery({
    ...takenSlugQuery(claim.id, claim.version, slug.trim()),
    enabled: !fixed && slug.trim() !== '' && slug !== review.slug,
  });
  const closed = [
    ...publish.needs.map((need) => needWords(need, publish.who, claim)),
    ...(wantsNote && !note.trim() ? [t('noteFirst')] : []),
    ...(taken ? [needWords(taken, [], claim)] : []),
  ].join(' ');

  const begin = () => {
    if (isOffline()) return say(reviewWords('needsServer', { ref: claim.ref }), { tone: 'danger' });
    const inputs = { ...(!fixed && slug !== review.slug && { slug }), ...(wantsNote && { note }) };
    publishSoon(claim.ref, () => move('publish', inputs, draft.name));
    say(t('publishing', { ref: claim.ref, seconds: preferences().publishDelay }), {
      undo: () => stop(claim.ref),
    });
  };
  const stop = (ref: string) => say(stopPublishing(ref) ? t('stopped', { ref }) : t('tooLate', { ref }));
  useCommand('publish.publish', begin, { when: !soon, closed: closed || undefined });

  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!closed) begin();
      }}
    >
      <TextInput
        label={code('input', 'slug')}
        description={fixed ? t('addressFixed') : code('input', 'slugHint')}
        error={taken && needWords(taken, [], claim)}
        readOnly={fixed || soon !== undefined}
        value={slug}
        onChange={({ currentTarget }) => setSlug(currentTarget.value)}
        leftSection={<span className={style.prefix}>/f/</span>}
        spellCheck={false}
        wrapperProps={{ 'data-field': 'slug' }}
      />
      {taken && (
        <Button variant="default" size="xs" onClick={() => setSlug(review.slug)} data-ui="free-address">
          {t('takeAddress', { slug: review.slug })}
        </Button>
      )}
      {wantsNote && (
        <Textarea
          label={code('input', 'note')}
          description={code('input', 'public')}
          required
          wrapperProps={{ 'data-field': 'note' }}
          // All that is still to be done before it is published again.
          autoFocus
          autosize
          minRows={2}
          // What is on its way is what was written when it went.
          readOnly={soon !== undefined}
          value={note}
          onChange={({ currentTarget }) => draft.write(currentTarget.value || undefined)}
        />
      )}
      {soon ? (
        <Countdown soon={soon} stop={() => stop(claim.ref)} />
      ) : (
        <>
          <Button
            type="submit"
            aria-disabled={closed !== ''}
            aria-describedby={closed ? 'why-not-yet' : undefined}
            className={closed ? style.closed : undefined}
            data-move="publish"
          >
            {code('move', 'publish')}&nbsp;
            <KeyHint keys="$mod+Enter" />
          </Button>
          <p id="why-not-yet" className={style.hint}>
            {closed ? t('notYet') : t('pause', { seconds: preferences().publishDelay })}
          </p>
        </>
      )}
    </form>
  );
}

/** The seconds in which it can be stopped. They are shown, and told once. */
function Countdown({ soon, stop }: { soon: SoonPublished; stop: () => void }) {
  const t = useTranslations('publish');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((soon.at - now) / 1000));
  return (
    <div className={style.countdown} data-ui="publishing">
      <span aria-hidden>{t('inSeconds', { seconds })}</span>
      <Button variant="default" onClick={stop} data-autofocus>
        {t('stop')}
      </Button>
    </div>
  );
}
