/** Placeholder of the rail. */
export function Rail() {
  return null;
}
