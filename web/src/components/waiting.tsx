import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import style from './waiting.module.css';

const SOON_MS = 300;

/** Something is being fetched; nothing is drawn if it comes soon. */
export function Waiting() {
  const t = useTranslations('frame');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={style.waiting} aria-busy="true">
      {late && <p>{t('loading')}</p>}
    </div>
  );
}
