/**
 * A field for a password in a page as it came. It is looked for in megabytes of anybody's on the main thread: each `<input` is read up to the
 * next angle at most, so that many of them without an end cost no more than their length.
 */
export const PASSWORD_FIELD = /<input\b[^<>]{0,500}\btype\s*=\s*["']?password/i;
