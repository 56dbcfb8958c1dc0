import { useQuery } from '@tanstack/react-query';

const EVERY_MS = 5 * 60_000;
const SCRIPT = /\/assets\/index-[\w-]+\.js/;

/** Whether the desk now serves another version of this page; asked when the window is looked at again, and now and then. */
export function useNewVersion(): boolean {
  const { data } = useQuery({
    queryKey: ['version'],
    queryFn: servedScript,
    staleTime: 60_000,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: true,
    retry: false,
  });
  const running = SCRIPT.exec(
    document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '',
  )?.[0];
  return Boolean(data && running && data !== running);
}

async function servedScript(): Promise<string | null> {
  const page = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
  return page.ok ? (SCRIPT.exec(await page.text())?.[0] ?? null) : null;
}
