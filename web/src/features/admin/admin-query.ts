import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** Settings of the desk. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/settings', { signal })),
});

/** How much is archived, and where. */
export const archiveReportQuery = queryOptions({
  queryKey: ['archive-report'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/archive/report', { signal })),
});
