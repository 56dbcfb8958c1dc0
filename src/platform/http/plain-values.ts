/** True for a day that exists, `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value) && value >= '0001-01-01';
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;
/** True for a point in time (RFC 3339) on a day that exists. */
export function isMoment(value: unknown): boolean {
  const parts = typeof value === 'string' ? MOMENT.exec(value) : null;
  return parts !== null && isDay(parts[1]) && !Number.isNaN(Date.parse(parts[0]));
}

/** True for an http or https address without a user name in it. */
export function isWebAddress(value: unknown): value is string {
  if (
    typeof value !== 'string' ||
    !/^https?:\/\//i.test(value) ||
    /[\s\p{Cc}]/u.test(value) ||
    !URL.canParse(value)
  )
    return false;
  const url = new URL(value);
  return url.hostname !== '' && url.username === '' && url.password === '';
}
