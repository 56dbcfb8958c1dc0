import '@mantine/core/styles.css';
import '../style/fonts.css';
import '../style/tokens.css';
import '../style/base.css';
import '../style/touch.css';
import { notifyManager, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from '../lib/api/problem';
import { Appearance } from './appearance';
import { makeRouter } from './router';
import { Speech } from './speech';

// Fetched before there are words in it, which would move as it comes.
for (const weight of [400, 600]) void document.fonts.load(`${weight} 1em Inter`);

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
setNonce(nonce);

// Not in a later turn, as usual: a field that has been saved would show what was there before, and the next key would go into that.
notifyManager.setScheduler(queueMicrotask);

const queries = new QueryClient({
  queryCache: new QueryCache(),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A lost connection comes back; a refusal stays one.
      retry: (count, problem) => problem instanceof ApiProblem && problem.code === 'network' && count < 3,
    },
  },
});
const router = makeRouter({ queries });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Speech>
        <Appearance nonce={nonce}>
          <RouterProvider router={router} />
        </Appearance>
      </Speech>
    </QueryClientProvider>
  </StrictMode>,
);
