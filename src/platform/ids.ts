import { v7, validate } from 'uuid';

/** A new UUIDv7 (RFC 9562): made by the application, growing with time, so that indexes stay compact. */
export const newId = (): string => v7();

/** True for the text form of any UUID. */
export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
