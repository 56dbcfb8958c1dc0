interface Fiber {
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
  flags: number;
  type: unknown;
}

/** In a page from its beginning, in the place of React's developer tools: `componentsDrawn()` tells how many components were drawn since it was asked last. */
export function countDrawing(): void {
  /** Set by React on what it has run. */
  const WORKED = 1;
  let drawn = 0;
  const count = (first: Fiber | null): void => {
    for (let fiber = first; fiber; fiber = fiber.sibling) {
      if (fiber.flags & WORKED && fiber.type && typeof fiber.type !== 'string') drawn += 1;
      // What was left as it is keeps its children.
      if (fiber.child !== fiber.alternate?.child) count(fiber.child);
    }
  };
  Object.assign(window, {
    componentsDrawn() {
      const seen = drawn;
      drawn = 0;
      return seen;
    },
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
      onCommitFiberRoot: (_: number, { current }: { current: Fiber }) => count(current),
    },
  });
}
