import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { SpeakerChip } from '../../components/speaker-chip';
import { useCommand } from '../../lib/commands/commands';
import { Appearances } from './appearances';
import style from './claim-source.module.css';
import { useEditing } from './editing';
import { QuoteInContext } from './quote-in-context';

/** Where the claim was said: each quote in its article, one key away; `toggle` where it is not always there. */
export function ClaimSource({ shown, toggle }: { shown: boolean; toggle?: () => void }) {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  useCommand('claim.source', () => toggle?.(), { when: toggle !== undefined });
  return (
    <section
      className={style.source}
      data-shown={shown || undefined}
      aria-label={t('source')}
      data-ui="source"
      data-field="quotes"
      tabIndex={0}
    >
      <h2>
        {t('source')} <KeyHint keys="o" />
      </h2>
      {claim.quotes.map((quote) => (
        <blockquote key={quote.id} className={style.quote}>
          {shown && <QuoteInContext claim={claim} quote={quote} />}
          <footer>
            {quote.speakers.length === 0 && <span className={style.open}>{t('speakerUnknown')}</span>}
            {quote.speakers.map(({ name }) => (
              <SpeakerChip key={name} name={name} confirmed={quote.speakerConfirmedBy !== null} />
            ))}
            <Link to="/articles/$articleId" params={{ articleId: quote.articleId }} search={{ q: quote.id }}>
              {t('openSource')}
            </Link>
          </footer>
        </blockquote>
      ))}
      {claim.quotes.length === 0 && <p className={style.context}>{t('noQuote')}</p>}
      <Appearances />
      {toggle && (
        <Button className={style.close} size="xs" variant="default" onClick={toggle}>
          {t('hideSource')}
        </Button>
      )}
    </section>
  );
}
