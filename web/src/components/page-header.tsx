import { useEffect, type ReactNode } from 'react';
import style from './page-header.module.css';

/** Title of a page, with what stands beside it; the window's title follows. */
export function PageHeader({
  title,
  windowTitle = title,
  children,
}: {
  title: ReactNode;
  windowTitle?: ReactNode;
  children?: ReactNode;
}) {
  const spoken = typeof windowTitle === 'string' ? windowTitle : '';
  useEffect(() => {
    document.title = spoken ? `${spoken} · Claimdesk` : 'Claimdesk';
  }, [spoken]);
  return (
    <header className={style.header}>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
