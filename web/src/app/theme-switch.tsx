import { ActionIcon } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { prefer, preferences, usePreferences, type Preferences } from '../lib/preferences';

/** From light to dark and back. */
export function ThemeSwitch() {
  const t = useTranslations('frame');
  const dark = isDark(usePreferences());
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('themeTo', { theme: dark ? t('themeLight') : t('themeDark') })}
      onClick={switchTheme}
    >
      {dark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
    </ActionIcon>
  );
}

/** The theme that is not shown now, from now on. */
export function switchTheme(): void {
  prefer({ theme: isDark(preferences()) ? 'light' : 'dark' });
}

function isDark({ theme }: Preferences): boolean {
  return theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
}
