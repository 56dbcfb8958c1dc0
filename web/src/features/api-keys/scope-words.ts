import { useMessages, useTranslations } from 'use-intl';

/** What a scope allows, in words; a scope without words stands for itself. */
export function useScopeWords(): (scope: string) => string {
  const t = useTranslations('apiKeys');
  return (scope) => {
    if (scope === '*') return t('everything');
    const words = `scopes.${scope.replace(':*', ':all').replace(':', '.')}` as 'scopes.claims.all';
    return t.has(words) ? t(words) : scope;
  };
}

/** Every permission, as the words name them: which of them a service account may have, its roles say. */
export function useEveryScope(): string[] {
  const { scopes } = useMessages().apiKeys;
  return Object.entries(scopes).flatMap(([resource, verbs]) =>
    Object.keys(verbs).flatMap((verb) => (verb === 'all' ? [] : [`${resource}:${verb}`])),
  );
}
