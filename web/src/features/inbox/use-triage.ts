import { useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import type { ArticleRow } from './articles-query';

type Triage = Pick<Schemas['EditArticleRequest'], 'triage' | 'dismissReason' | 'snoozedUntil' | 'assigneeId'>;
type Pages = InfiniteData<Schemas['ArticlePage']>;

const MORNING = 8;

/** Takes, puts off, finishes and dismisses articles of the inbox: seen at once, put back where the server refuses, undone from the message. */
export function useTriage() {
  const t = useTranslations('inbox');
  const queries = useQueryClient();
  const { title } = useProblemWords();
  const { data: me } = useQuery(meQuery);

  const show = (change: (rows: ArticleRow[]) => ArticleRow[]) => {
    void queries.cancelQueries({ queryKey: ['articles'] });
    queries.setQueriesData<Pages>(
      { queryKey: ['articles'], type: 'active' },
      (list) => list && { ...list, pages: list.pages.map((page) => ({ ...page, data: change(page.data) })) },
    );
  };
  const patch = ({ id, version }: { id: string; version: number }, body: Triage) =>
    send('patch', '/api/v1/articles/{id}', { params: { path: { id }, header: ifMatch(version) }, body });
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['articles'] });
    void queries.invalidateQueries({ queryKey: ['my-work'] });
  };
  const change = (row: ArticleRow, body: Triage, words: string) => {
    const sent = patch(row, body);
    let latest = sent;
    sent.then(refresh, (problem: unknown) => {
      refresh();
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
    });
    const undo = async () => {
      latest = patch(await sent, asItWas(row));
      await latest.finally(refresh);
    };
    const redo = async () => change({ ...row, version: (await latest).version }, body, words);
    say(words, { undo, redo });
  };
  const leaves = (row: ArticleRow) => show((rows) => rows.filter(({ id }) => id !== row.id));
  const named = (row: ArticleRow) => ({ title: row.title ?? t('untitled') });

  /** Says who takes care of it; null: nobody. */
  const assign = (row: ArticleRow, assignee: ArticleRow['assignee']): void => {
    // Its version goes on too: what is done next to it is sent after this.
    const changed = { ...row, assignee, version: row.version + 1 };
    show((rows) => rows.map((one) => (one.id === row.id ? changed : one)));
    const words =
      assignee === null
        ? t('said.givenBack', named(row))
        : assignee.id === me?.id
          ? t('said.taken', named(row))
          : t('said.assigned', { ...named(row), name: assignee.name });
    change(row, { assigneeId: assignee?.id ?? null }, words);
  };

  return {
    mine: (row: ArticleRow) => row.assignee?.id === me?.id,
    assign,
    /** Takes it, or gives it back. */
    take(row: ArticleRow): void {
      if (me) assign(row, row.assignee?.id === me.id ? null : { id: me.id, name: me.name });
    },
    /** Puts it off until tomorrow morning, or brings it back. */
    snooze(row: ArticleRow): void {
      leaves(row);
      const snoozedUntil = row.snoozedUntil ? null : tomorrowMorning();
      change(row, { snoozedUntil }, t(snoozedUntil ? 'said.putOff' : 'said.broughtBack', named(row)));
    },
    /** Nothing is left to do with it; or there is, after all. */
    finish(row: ArticleRow): void {
      leaves(row);
      const triage = row.triage === 'open' ? 'done' : 'open';
      change(
        row,
        { triage, dismissReason: null },
        t(triage === 'done' ? 'said.done' : 'said.reopened', named(row)),
      );
    },
    /** Nothing is to be done with it, and why. */
    dismiss(row: ArticleRow, dismissReason: string): void {
      leaves(row);
      change(row, { triage: 'dismissed', dismissReason }, t('said.dismissed', named(row)));
    },
  };
}

export type TriageActions = ReturnType<typeof useTriage>;

const asItWas = ({ triage, dismissReason, snoozedUntil, assignee }: ArticleRow): Triage => ({
  triage,
  dismissReason,
  snoozedUntil,
  assigneeId: assignee?.id ?? null,
});

function tomorrowMorning(): string {
  const then = new Date();
  then.setDate(then.getDate() + 1);
  then.setHours(MORNING, 0, 0, 0);
  return then.toISOString();
}
