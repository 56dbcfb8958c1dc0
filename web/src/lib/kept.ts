import { MissingCode } from './missing-code';

/**
 * What must outlive this page, on this device: changes that no server has yet, and words that are being written. Each page keeps its own
 * under its own name, and holds a lock (W3C Web Locks) for as long as it is open; what a closed page has left is taken over by one other
 * page of the same person.
 */
/** How the names of all of them begin in this browser's store. */
export const KEPT_HERE = 'claimdesk.kept.';
/** Pages in the order in which they were opened. */
const PAGE = `${Date.now().toString(36)}-${crypto.randomUUID()}`;

type Heir = (name: string, value: unknown) => void | Promise<void>;
interface Estate {
  page: string;
  person: string;
  name: string;
}

const heirs: { person: string; prefix: string; take: Heir }[] = [];
const watched = new Set<string>([PAGE]);
const lockOf = (page: string) => `${KEPT_HERE}${page}`;
const keyOf = ({ page, person, name }: Estate) => `${KEPT_HERE}${page}.${person}.${name}`;

// A page without locks (plain http on a network) cannot tell who is open, and takes what it finds when it begins.
void navigator.locks?.request(lockOf(PAGE), () => new Promise<never>(() => undefined));

/** Keeps something of this page's for a person; undefined: it is no longer needed. */
export function keep(person: string, name: string, value: unknown): void {
  const key = keyOf({ page: PAGE, person, name });
  if (value === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(value));
}

/**
 * Hands over what closed pages of this person have kept under names with this prefix, oldest page first, and goes on to do so when
 * another page closes. Each thing is handed to one page only.
 * @param take keeps it under this page's name before it is through; gets the name without the prefix. Where its code is missing, the
 * thing is left for the next page
 */
export function inherit(person: string, prefix: string, take: Heir): void {
  heirs.splice(0, heirs.length, ...heirs.filter((heir) => heir.person === person && heir.prefix !== prefix));
  heirs.push({ person, prefix, take });
  watched.clear();
  watched.add(PAGE);
  for (const page of new Set(estates().map(({ page }) => page))) watch(page);
}

window.addEventListener('storage', ({ key, newValue }) => {
  if (navigator.locks && key?.startsWith(KEPT_HERE) && newValue !== null) watch(parse(key).page);
});

/** Waits until a page has closed. */
function watch(page: string): void {
  if (watched.has(page)) return;
  watched.add(page);
  if (navigator.locks) void navigator.locks.request(lockOf(page), () => handOver(page));
  else void handOver(page);
}

async function handOver(page: string): Promise<void> {
  watched.delete(page);
  for (const estate of estates().filter((one) => one.page === page)) {
    const heir = heirs.find(
      ({ person, prefix }) => person === estate.person && estate.name.startsWith(prefix),
    );
    if (!heir) continue;
    const key = keyOf(estate);
    const value = localStorage.getItem(key);
    try {
      if (value !== null) await heir.take(estate.name.slice(heir.prefix.length), JSON.parse(value));
      localStorage.removeItem(key);
    } catch (problem) {
      if (!(problem instanceof MissingCode)) throw problem;
    }
  }
}

function estates(): Estate[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(KEPT_HERE))
    .sort()
    .map(parse);
}

function parse(key: string): Estate {
  const [page, person, ...name] = key.slice(KEPT_HERE.length).split('.');
  return { page: page!, person: person!, name: name.join('.') };
}
