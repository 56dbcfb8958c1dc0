import { replaceEqualDeep } from '@tanstack/react-query';

/** For `memo`, where what a part is given is read anew each time: it is drawn anew only when that says something else. */
export const saysTheSame = <Props>(before: Props, after: Props): boolean =>
  replaceEqualDeep(before, after) === before;
