import { ActionIcon, Menu } from '@mantine/core';
import { EllipsisVertical } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import type { ArticleRow } from './articles-query';
import type { TriageActions } from './use-triage';

interface RowMenuProps {
  row: ArticleRow;
  triage: TriageActions;
  peek: () => void;
  askWhy: () => void;
  askWho: () => void;
}

/** What can be done with an article of the list, by pointer. */
export function RowMenu({ row, triage, peek, askWhy, askWho }: RowMenuProps) {
  const t = useTranslations('inbox');
  const lists = useTranslations('lists');
  const items = [
    { words: lists('peek'), keys: 'Space', run: peek },
    { words: t('assign'), keys: 'a', run: askWho },
    { words: t(triage.mine(row) ? 'giveBack' : 'take'), keys: 'i', run: () => triage.take(row) },
    { words: t(row.snoozedUntil ? 'bringBack' : 'putOff'), keys: 'z', run: () => triage.snooze(row) },
    { words: t(row.triage === 'open' ? 'finish' : 'reopen'), keys: 'e', run: () => triage.finish(row) },
    ...(row.triage === 'dismissed' ? [] : [{ words: t('dismiss'), keys: '#', run: askWhy }]),
  ];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('actions', { title: row.title ?? t('untitled') })}
          data-ui="row-menu"
        >
          <EllipsisVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ words, keys, run }) => (
          <Menu.Item key={keys} onClick={run} rightSection={<KeyHint keys={keys} />}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
