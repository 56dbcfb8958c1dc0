import { ActionIcon, Popover } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import type { Article } from './quotes-query';
import { ReadAgain } from './read-again';
import { useReadAgain } from './use-read-again';

/** What is seldom done with an article. */
export function ArticleMenu({ article }: { article: Article }) {
  const t = useTranslations('reader');
  const [open, setOpen] = useState(false);
  const { readAgain } = useReadAgain(article);
  useCommand('reader.asNews', () => void readAgain('news'));
  useCommand('reader.asInterview', () => void readAgain('interview'));
  useCommand('reader.asTranscript', () => void readAgain('transcript'));
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      trapFocus
      returnFocus
      withinPortal={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={26}
          aria-label={t('more')}
          onClick={() => setOpen(!open)}
          data-ui="article-menu"
        >
          <Ellipsis size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <ReadAgain article={article} then={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
