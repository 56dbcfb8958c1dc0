import { useTranslations } from 'use-intl';

/** The product's name. */
export function Mark() {
  return <span translate="no">{useTranslations('frame')('product')}</span>;
}
