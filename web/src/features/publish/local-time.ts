/** A moment as the field for day and time of this browser shows it: in the zone of whoever looks. */
export function localTime(moment: string): string {
  const at = new Date(moment);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
