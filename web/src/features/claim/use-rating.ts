import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../lib/commands/commands';
import { meQuery } from '../../lib/session';
import { ratingsQuery } from './claim-query';
import { useEditing, useField } from './editing';

/** The verdict, the scale it is given on, and whether a digit gives it now: after it was called by its key. */
export type Rating = ReturnType<typeof useRating>;

/** A verdict that is chosen: it takes the place of another one once somebody has said why. */
export interface Chosen {
  scaleId: string;
  value: number | null;
}

/** Rating a claim: with a key that calls for it and a digit, also before the options are on the screen. */
export function useRating() {
  const { claim } = useEditing();
  const { data: me } = useQuery(meQuery);
  const field = useField('rating');
  const { value, error, choose } = field;
  const writable = field.writable && me?.permissions.includes('claims:rate') === true;
  const queries = useQueryClient();
  const { data: scales = [] } = useQuery(ratingsQuery);
  const [picked, setScale] = useState<string>();
  const [called, setCalled] = useState(false);
  const [unexplained, explainLater] = useState<Chosen>();
  const scaleOf = (all: typeof scales) =>
    all.find(({ id }) => id === picked) ??
    all.find(({ id }) => id === value?.scaleId) ??
    all.find(({ language }) => language === claim.language) ??
    all[0];
  const scale = scaleOf(scales);
  const rate = async (index: number) => {
    setCalled(false);
    // The scales may still be on their way when the key comes.
    const given = scaleOf(await queries.ensureQueryData(ratingsQuery));
    const option = given?.values[index];
    if (!given || !option) return;
    const chosen = { scaleId: given.id, value: option.value };
    const same = value?.scaleId === chosen.scaleId && value.value === chosen.value;
    explainLater(value && !same ? chosen : undefined);
    if (!value) choose(chosen);
  };
  /** Gives the chosen rating for this reason, or leaves the one that stands. */
  const explain = (reason: string | undefined) => {
    if (unexplained && reason !== undefined) choose({ ...unexplained, reason });
    explainLater(undefined);
  };
  useDigits(rate, called && writable);
  return { value, error, scales, scale, setScale, writable, rate, called, setCalled, unexplained, explain };
}

function useDigits(rate: (index: number) => Promise<void>, when: boolean): void {
  useCommand('rating.rate1', () => void rate(0), { when });
  useCommand('rating.rate2', () => void rate(1), { when });
  useCommand('rating.rate3', () => void rate(2), { when });
  useCommand('rating.rate4', () => void rate(3), { when });
  useCommand('rating.rate5', () => void rate(4), { when });
  useCommand('rating.rate6', () => void rate(5), { when });
  useCommand('rating.rate7', () => void rate(6), { when });
  useCommand('rating.rate8', () => void rate(7), { when });
  useCommand('rating.rate9', () => void rate(8), { when });
}
