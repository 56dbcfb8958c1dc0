import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { usePreferences } from '../lib/preferences';
import { theme, variables } from './theme';

/** Theme and colours. `nonce` lets Mantine's own style elements pass the page's policy. */
export function Appearance({ nonce, children }: { nonce: string; children: ReactNode }) {
  const chosen = usePreferences().theme;
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  const scheme = chosen === 'system' ? (systemIsDark ? 'dark' : 'light') : chosen;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      forceColorScheme={scheme}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  );
}
