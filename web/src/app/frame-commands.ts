import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useUndo } from '../components/use-undo';
import { useCommand } from '../lib/commands/commands';
import { listenToKeys } from '../lib/commands/listen';
import { prefer, usePreferences } from '../lib/preferences';
import { meQuery } from '../lib/session';
import { COMMANDS } from './commands';
import { goToRegion } from './regions';
import { switchTheme } from './theme-switch';

/** What can be done on every page. */
export function useFrameCommands(): void {
  const chosen = usePreferences();
  const navigate = useNavigate();
  const may = useQuery(meQuery).data?.permissions;
  useLayoutEffect(() => listenToKeys(COMMANDS), [chosen]);
  useCommand('frame.fold', () => prefer({ folded: !chosen.folded }));
  const { undo, redo } = useUndo();
  useCommand('frame.undo', () => undo());
  useCommand('frame.redo', redo);
  useCommand('frame.nextRegion', () => goToRegion(1));
  useCommand('frame.previousRegion', () => goToRegion(-1));
  useCommand('frame.theme', switchTheme);
  useCommand('frame.legend', () => prefer({ legend: !chosen.legend }));
  useCommand('frame.home', () => void navigate({ to: '/' }));
  useCommand('frame.inbox', () => void navigate({ to: '/inbox' }));
  useCommand('frame.claims', () => void navigate({ to: '/claims' }));
  useCommand('frame.reviews', () => void navigate({ to: '/reviews' }));
  useCommand('frame.evidence', () => void navigate({ to: '/evidence' }));
  useCommand('frame.links', () => void navigate({ to: '/links' }));
  useCommand('frame.imports', () => void navigate({ to: '/imports' }));
  useCommand('frame.feeds', () => void navigate({ to: '/feeds', search: {} }));
  useCommand('frame.jobs', () => void navigate({ to: '/jobs' }));
  useCommand('frame.settings', () => void navigate({ to: '/me' }));
  useCommand('frame.apiKeys', () => void navigate({ to: '/me/api-keys' }));
  useCommand('frame.admin', () => void navigate({ to: '/admin/desk' }), {
    when: may?.includes('settings:write') ?? false,
  });
  useCommand('frame.webhooks', () => void navigate({ to: '/admin/webhooks', search: {} }), {
    when: may?.includes('webhooks:read') ?? false,
  });
}
