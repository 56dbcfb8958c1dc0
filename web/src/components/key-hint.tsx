import style from './key-hint.module.css';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
const SIGNS: Record<string, string> = {
  $mod: MAC ? '⌘' : 'Ctrl',
  Shift: '⇧',
  Alt: MAC ? '⌥' : 'Alt',
  Control: 'Ctrl',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Space: '␣',
};

/** A key, as people read it: `$mod+k` is shown as Ctrl K, on a Mac ⌘ K. */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd className={style.key}>{keyWords(keys)}</kbd>;
}

/** The same as plain text. */
export function keyWords(keys: string): string {
  return keys
    .split(' ')
    .map((press) =>
      press
        .replace(/^Shift\+(?=[^A-Za-z0-9]$)/, '')
        .split(/\+(?=.)/)
        .map((part) => SIGNS[part] ?? part.toLowerCase())
        .join(MAC ? '' : ' ')
        .replace('⇧ ', '⇧'),
    )
    .join(' ');
}
