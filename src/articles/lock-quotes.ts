import { In, type EntityManager } from 'typeorm';
import { Quote } from './quote.entity.js';

/**
 * The quotes with their rows locked, always in one order, so that two changes of many can't wait for each other. A quote may still
 * become part of a claim meanwhile. Ids that name none are left out.
 */
export function lockQuotes(em: EntityManager, ids: readonly string[]): Promise<Quote[]> {
  return em.find(Quote, {
    where: { id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
}
