import type { Schemas } from '../../lib/api/client';
import { later } from '../../lib/later';
import { AcceptClean } from './accept-clean';
import { ChooseClaim } from './choose-claim';
import { ChooseKind } from './choose-kind';
import type { ClaimOfArticle } from './claims-of-article-query';
import type { Quote } from '../reader/quotes-query';
import { RejectReason } from './reject-reason';
import { SetAside, type NotCheckableKind } from './set-aside';
import type { QuoteActions } from './use-quote-actions';
import type { QuoteWrites } from './use-quote-writes';
import { withWords } from '../../words/with-words';

const SpeakerPicker = later(
  withWords(['quotes'], async () => (await import('./speaker-picker')).SpeakerPicker),
);

/** The question that is open in the rail, if one is. */
export function Questions({
  article,
  quotes,
  names,
  selected,
  actions: { question, ask, reject, settled },
  writes,
  setAside,
  claims,
  openClaim,
}: {
  article: Schemas['ArticleAnswer'];
  quotes: readonly Quote[];
  names: ReadonlyMap<string, string>;
  selected: Quote | undefined;
  actions: QuoteActions;
  writes: QuoteWrites;
  setAside: (quote: Quote, kind: NotCheckableKind) => void;
  /** Of the selected quote. */
  claims: readonly ClaimOfArticle[];
  openClaim: (ref: string) => void;
}) {
  const close = () => ask(null);
  if (question === 'acceptClean')
    return (
      <AcceptClean
        articleId={article.id}
        quotes={quotes}
        names={names}
        accept={writes.acceptAll}
        close={close}
      />
    );
  if (!selected || question === null) return null;
  const name = names.get(selected.id)!;
  switch (question) {
    case 'speaker':
      return (
        <SpeakerPicker
          quote={selected}
          quotes={quotes}
          names={names}
          author={article.author}
          set={(speakers, others) => {
            writes.setSpeakers(selected, speakers, others);
            settled(selected);
          }}
          close={close}
        />
      );
    case 'kind':
      return (
        <ChooseKind
          quote={selected}
          name={name}
          set={(kind) => writes.setKind(selected, kind)}
          close={close}
        />
      );
    case 'notCheckable':
      return (
        <SetAside
          name={name}
          suggested={selected.checkWorthiness.notCheckable}
          set={(kind) => setAside(selected, kind)}
          close={close}
        />
      );
    case 'claims':
      return <ChooseClaim name={name} claims={claims} open={openClaim} close={close} />;
    case 'reject':
      return <RejectReason name={name} reject={(reason) => reject(selected, reason)} close={close} />;
  }
}
