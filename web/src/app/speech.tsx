import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { usePreferences, type Language } from '../lib/preferences';
import { meQuery } from '../lib/session';
import { loadWords } from '../words/words';

/** The words of the interface, in the language chosen on this browser, else the account's, else the browser's. */
export function Speech({ children }: { children: ReactNode }) {
  const { data: me } = useQuery(meQuery);
  const language = usePreferences().language ?? me?.locale ?? browserLanguage();
  const { data: words } = useQuery({
    queryKey: ['words', language],
    queryFn: () => loadWords(language),
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!words) return null;
  return (
    <IntlProvider
      locale={language}
      messages={words}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}

function browserLanguage(): Language {
  return navigator.language.startsWith('id') ? 'id' : 'en';
}
