let exceeded = false;

/**
 * Lets no byte array of this thread become larger than so many bytes: the limits of a thread count only what its objects take, and a few
 * kilobytes of a packed stream can ask for gigabytes. Buffers are not concerned. For a thread of its own, before what it runs is loaded.
 */
export function boundByteArrays(most: number): void {
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, given: unknown[], made) {
      if (typeof given[0] === 'number' && given[0] > most) {
        exceeded = true;
        throw new RangeError(`A byte array of ${given[0]} bytes is too large here.`);
      }
      return Reflect.construct(target, given, made) as object;
    },
  });
}

/** Whether a larger one was asked for since, though whoever asked may have made do without. */
export const hasExceeded = (): boolean => exceeded;
