import type { ReactNode } from 'react';
import style from './empty-state.module.css';

/** What a place is for when nothing is there, and the one next action. */
export function EmptyState({
  title,
  level = 2,
  children,
}: {
  title: string;
  level?: 1 | 2;
  children?: ReactNode;
}) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={style.empty}>
      <Heading>{title}</Heading>
      <div>{children}</div>
    </div>
  );
}
