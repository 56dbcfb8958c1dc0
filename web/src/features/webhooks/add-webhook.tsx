import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api } from '../../lib/api/client';
import type { ApiProblem } from '../../lib/api/problem';
import { useAttempt } from '../../lib/use-attempt';
import style from './webhooks.module.css';
import { KINDS, webhooksQuery, type WebhookWithSecret } from './webhooks-query';

const REACHES = ['published', 'everything', 'chosen'] as const;
type Reach = (typeof REACHES)[number];

/** Adds an address, and what it is told of. */
export function AddWebhook({ added }: { added: (hook: WebhookWithSecret) => void }) {
  const t = useTranslations('webhooks');
  const { attempt, problem } = useAttempt(webhooksQuery.queryKey);
  const [reach, setReach] = useState<Reach>('published');
  const [chosen, setChosen] = useState<string[]>([]);
  const [sending, setSending] = useState(false);
  const events = { published: ['claim_review.*'], everything: ['*'], chosen }[reach];
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name)).trim();
    setSending(true);
    const body = { url: text('url'), description: text('description') || null, events };
    await attempt(async () => {
      added(await answer(api.POST('/api/v1/webhooks', { body: body as never })));
      form.reset();
    }).finally(() => setSending(false));
  };
  return (
    <section className={style.card} aria-labelledby="webhooks-new">
      <h2 id="webhooks-new">{t('new')}</h2>
      {problem && <WhyNot problem={problem} />}
      <form className={style.form} onSubmit={(event) => void add(event)}>
        <TextInput
          name="url"
          type="url"
          label={t('address')}
          description={t('addressHint')}
          placeholder="https://"
          required
          withAsterisk={false}
          maxLength={2000}
        />
        <TextInput
          name="description"
          label={t('purpose')}
          placeholder={t('purposeExample')}
          maxLength={200}
        />
        <Radio.Group label={t('wants')} value={reach} onChange={(value) => setReach(value as Reach)}>
          <div className={style.choices}>
            {REACHES.map((one) => (
              <Radio key={one} value={one} label={t(`reach.${one}`)} />
            ))}
          </div>
        </Radio.Group>
        {reach === 'chosen' && (
          <Checkbox.Group label={t('kinds')} value={chosen} onChange={setChosen}>
            <div className={style.choices}>
              {KINDS.map((kind) => (
                <Checkbox key={kind} value={`${kind}.*`} label={t(`kind.${kind}`)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Button type="submit" loading={sending} disabled={events.length === 0}>
          {t('add')}
        </Button>
      </form>
    </section>
  );
}

/** Why nothing is sent to an address, in the words of webhooks where they have some. */
function WhyNot({ problem }: { problem: ApiProblem }) {
  const t = useTranslations('webhooks');
  const [fault] = problem.errors;
  if (!fault || !['/url', undefined].includes(fault.pointer)) return <ProblemPanel problem={problem} />;
  return (
    <p role="alert" className={style.alert}>
      {t('notAdded')} {t('why', { code: fault.code })}
    </p>
  );
}
