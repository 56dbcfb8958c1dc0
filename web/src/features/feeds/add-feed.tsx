import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageChoices, useLanguageName } from '../../components/language-name';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api, type Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useDates } from '../../words/words';
import style from './feeds.module.css';
import { feedsQuery, PACES } from './feeds-query';

type Look = Schemas['FeedLook'];

/** Adds a feed by its address, after a look at what is in it. */
export function AddFeed() {
  const t = useTranslations('feeds');
  const [url, setUrl] = useState('');
  const [look, setLook] = useState<Look>();
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const start = (address: string) => {
    setUrl(address);
    setLook(undefined);
    setProblem(undefined);
  };
  const lookAt = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setLooking(true);
    setProblem(undefined);
    try {
      setLook(await answer(api.POST('/api/v1/feeds/preview', { body: { url: url.trim() } })));
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    } finally {
      setLooking(false);
    }
  };
  return (
    <section className={style.card} aria-labelledby="feeds-new">
      <h2 id="feeds-new">{t('new')}</h2>
      <form className={style.ask} onSubmit={(event) => void lookAt(event)}>
        <TextInput
          type="url"
          label={t('address')}
          description={t('addressHint')}
          placeholder="https://"
          required
          withAsterisk={false}
          maxLength={2000}
          value={url}
          onChange={({ currentTarget }) => start(currentTarget.value)}
        />
        <Button type="submit" variant={look ? 'default' : 'filled'} loading={looking} disabled={!url.trim()}>
          {t('look')}
        </Button>
      </form>
      {problem && <WhyNot problem={problem} />}
      {look && <Seen look={look} url={url.trim()} added={() => start('')} />}
    </section>
  );
}

/** Why there is no feed at the address, in the words of feeds where they have some. */
function WhyNot({ problem }: { problem: ApiProblem }) {
  const t = useTranslations('feeds');
  const [fault] = problem.errors;
  if (problem.code !== 'invalid' || !fault || fault.code === 'not_an_address')
    return <ProblemPanel problem={problem} />;
  return (
    <p role="alert" className={style.alert}>
      {t('noFeed')} {t('why', { code: fault.code })}
    </p>
  );
}

function Seen({ look, url, added }: { look: Look; url: string; added: () => void }) {
  const t = useTranslations('feeds');
  const { ago } = useDates();
  const name = useLanguageName();
  const languages = useLanguageChoices(look.language ? [look.language] : []);
  const queries = useQueryClient();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const outlet = String(given.get('outlet')).trim() || null;
    setSending(true);
    try {
      const language = String(given.get('language')) || null;
      const body = { url, outlet, language, everyMinutes: Number(given.get('pace')) };
      await answer(api.POST('/api/v1/feeds', { body }));
      say(t('added', { name: look.title ?? url }));
      added();
      await queries.invalidateQueries({ queryKey: feedsQuery.queryKey });
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
      setSending(false);
    }
  };
  return (
    <form className={style.seen} onSubmit={(event) => void add(event)} aria-label={t('seen')}>
      <h3>
        <bdi>{look.title ?? t('untitled')}</bdi>
      </h3>
      <p className={style.hint}>
        {t('holds', { n: look.count })}
        {look.language && ` · ${name(look.language)}`}
      </p>
      <ul className={style.newest}>
        {look.items.map((item, index) => (
          <li key={index}>
            <bdi>{item.title ?? item.link ?? t('untitled')}</bdi>
            {item.publishedAt && <span className={style.hint}> {ago(item.publishedAt)}</span>}
          </li>
        ))}
      </ul>
      {look.watchedAs && (
        <p className={style.alert}>
          {t('watched')}{' '}
          <Link to="/feeds" search={{ feed: look.watchedAs }}>
            {t('watchedOpen')}
          </Link>
        </p>
      )}
      {problem && <ProblemPanel problem={problem} />}
      <TextInput
        name="outlet"
        label={t('outlet')}
        description={t('outletHint')}
        defaultValue={look.title ?? ''}
        maxLength={200}
      />
      <NativeSelect
        name="language"
        label={t('language')}
        description={t('languageHint')}
        data={[{ value: '', label: t('languageOfText') }, ...languages]}
      />
      <NativeSelect
        name="pace"
        label={t('pace')}
        defaultValue="60"
        data={PACES.map((n) => ({ value: String(n), label: t('every', { n }) }))}
      />
      <div>
        <Button type="submit" loading={sending}>
          {t('add')}
        </Button>
      </div>
    </form>
  );
}
