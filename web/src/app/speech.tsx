import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { usePreferences, type Language } from '../lib/preferences';
import { meQuery } from '../lib/session';
import { speak } from '../words/with-words';

/** The words of the interface, in the language chosen on this browser, else the account's, else the browser's. */
export function Speech({ children }: { children: ReactNode }) {
  const { data: me } = useQuery(meQuery);
  const language = usePreferences().language ?? me?.locale ?? browserLanguage();
  const [shown, show] = useState<{ language: Language; words: Messages }>();
  useEffect(() => {
    // Where they do not come, what is shown stays.
    speak(language).then(
      (words) => words && show({ language, words }),
      () => undefined,
    );
  }, [language]);
  useEffect(() => {
    if (shown) document.documentElement.lang = shown.language;
  }, [shown]);
  if (!shown) return null;
  return (
    <IntlProvider
      locale={shown.language}
      messages={shown.words}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}

function browserLanguage(): Language {
  return navigator.language.startsWith('id') ? 'id' : 'en';
}
