import { join } from 'node:path';

interface Command {
  id: string;
  section: string;
  keys: string[];
}

interface OwnKeys {
  keyOf(press: object): string | undefined;
  sharing(command: Command, key: string, commands: Command[], chosen: object): Command[];
  isOfBrowser(key: string): boolean;
}

const { keyOf, sharing, isOfBrowser } = jest.requireActual<OwnKeys>(
  join(__dirname, '../../web/src/lib/commands/own-keys.ts'),
);
const press = (key: string, held: object = {}) =>
  keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
const plain = { keys: {}, singleKeys: 'on' };

const palette: Command = { id: 'frame.palette', section: 'everywhere', keys: ['$mod+k'] };
const inbox: Command = { id: 'frame.inbox', section: 'everywhere', keys: ['g i'] };
const accept: Command = { id: 'quotes.accept', section: 'reader', keys: ['a'] };
const assign: Command = { id: 'lists.assign', section: 'lists', keys: ['a'] };
const all = [palette, inbox, accept, assign];

describe('a key of one’s own', () => {
  it('is written as the table writes it', () => {
    expect(press('k', { ctrlKey: true })).toBe('$mod+k');
    expect(press('K', { metaKey: true, shiftKey: true })).toBe('$mod+Shift+K');
    expect(press('?', { shiftKey: true })).toBe('Shift+?');
    expect(press(' ')).toBe('Space');
    expect(press('ArrowUp', { altKey: true })).toBe('Alt+ArrowUp');
  });

  it('is none while only Shift or Ctrl is held', () => {
    expect(press('Shift', { shiftKey: true })).toBeUndefined();
  });

  it('is shared with what works in the same place', () => {
    expect(sharing(assign, '$mod+k', all, plain)).toEqual([palette]);
    expect(sharing(palette, 'a', all, plain)).toEqual([accept, assign]);
  });

  it('may mean something else in another part of the desk', () => {
    expect(sharing(accept, 'a', all, plain)).toEqual([]);
  });

  it('is shared with a sequence that begins with it', () => {
    expect(sharing(accept, 'g', all, plain)).toEqual([inbox]);
  });

  it('goes by the keys that were changed, not by those of the table', () => {
    const changed = { ...plain, keys: { 'frame.palette': 'a' } };
    expect(sharing(accept, 'a', all, changed)).toEqual([palette]);
    expect(sharing(accept, '$mod+k', all, changed)).toEqual([]);
  });

  it('is warned of where the browser uses it itself', () => {
    expect(isOfBrowser('$mod+t')).toBe(true);
    expect(isOfBrowser('$mod+k')).toBe(false);
  });
});
