/** One line of a JSON text, and the value that begins on it (RFC 6901). */
export interface JsonLine {
  pointer: string;
  text: string;
}

/** JSON as people read it, two spaces deep, with the place of each line in the value. */
export function jsonLines(value: unknown, pointer = '', indent = '', before = '', after = ''): JsonLine[] {
  const children = childrenOf(value);
  if (!children?.length)
    return [{ pointer, text: `${indent}${before}${JSON.stringify(value) ?? 'null'}${after}` }];
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [
    { pointer, text: `${indent}${before}${open}` },
    ...children.flatMap(([name, child], index) =>
      jsonLines(
        child,
        `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        `${indent}  `,
        Array.isArray(value) ? '' : `${JSON.stringify(name)}: `,
        index < children.length - 1 ? ',' : '',
      ),
    ),
    { pointer, text: `${indent}${close}${after}` },
  ];
}

/** The line on which something stands, or that it would stand under where it is missing: an index. */
export function lineOf(lines: readonly JsonLine[], pointer: string): number {
  const at = lines.findIndex((line) => line.pointer === pointer);
  return at >= 0 || pointer === '' ? at : lineOf(lines, pointer.slice(0, pointer.lastIndexOf('/')));
}

function childrenOf(value: unknown): [string, unknown][] | undefined {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).filter(([, child]) => child !== undefined)
    : undefined;
}
