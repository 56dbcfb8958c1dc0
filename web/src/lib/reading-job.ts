/** How often something that is being read is looked at again, ms. */
export const LOOK_AGAIN_MS = 1500;

/** Whether the quotes of an article are still being found. */
export const isReading = ({ job }: { job: { state: string } | null }): boolean =>
  job?.state === 'queued' || job?.state === 'running';
