/** A key as it is sent, taken apart. */
export interface KeyParts {
  /** Id of the key, a UUID. */
  id: string;
  secret: string;
}

/** A key as its owner sees it, once: `cd_<id>_<secret>`, so that it is found by its id and recognised by secret scanners. */
export function writeKey({ id, secret }: KeyParts): string {
  return `cd_${id.replaceAll('-', '')}_${secret}`;
}

/** Takes a key apart; null where it is none. */
export function readKey(text: string): KeyParts | null {
  const parts = /^cd_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([\w-]{43})$/.exec(
    text,
  );
  return parts && { id: parts.slice(1, 6).join('-'), secret: parts[6]! };
}
