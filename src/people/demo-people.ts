import type { Role } from '../core/workflow/roles.js';
import type { Locale } from './user.entity.js';

/** One of the fictional people of the demo newsroom. */
export interface DemoPerson {
  name: string;
  email: string;
  roles: Role[];
  locale: Locale;
  /** What they do, for the sign-in page. */
  about: string;
}

/** Well known on purpose: in demo mode everybody is everybody, and there is no other mode in which these people exist. */
export const DEMO_PASSWORD = 'claimdesk-demo';

/**
 * The newsroom of `npm start`. Their surnames are Indonesian for example, for instance, suppose, trial and if only; nobody has an
 * address under `.example` (RFC 2606).
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    name: 'Ayu Contoh',
    email: 'ayu@newsroom.example',
    roles: ['contributor'],
    locale: 'id',
    about: 'Brings articles in, accepts quotes, drafts claims and adds evidence.',
  },
  {
    name: 'Budi Misalnya',
    email: 'budi@newsroom.example',
    roles: ['checker'],
    locale: 'id',
    about: 'Checks claims, rates them and submits them for review.',
  },
  {
    name: 'Citra Umpama',
    email: 'citra@newsroom.example',
    roles: ['reviewer'],
    locale: 'en',
    about: 'Reviews what others have checked, asks for changes and approves.',
  },
  {
    name: 'Dewi Percobaan',
    email: 'dewi@newsroom.example',
    roles: ['publisher'],
    locale: 'en',
    about: 'Publishes, corrects and retracts.',
  },
  {
    name: 'Eko Andaikan',
    email: 'eko@newsroom.example',
    roles: ['publisher', 'admin'],
    locale: 'en',
    about: 'Publishes too, and looks after people, keys and settings.',
  },
];
