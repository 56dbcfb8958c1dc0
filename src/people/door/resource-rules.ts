import { SetMetadata } from '@nestjs/common';
import type { Actor } from '../../platform/http/actor.js';
import type { Permission } from '../permissions.js';

/** Metadata keys that only the door reads. */
export const RESOURCE = { singular: 'people:singular', visible: 'people:visible' } as const;

/** Where the path has no `:id` because there is one such thing for the one who asks: gives its id for `@Finds`. */
export type Singular = (actor: Actor) => string;

/** Which rows are there for the one who asks. */
export interface Visibility {
  /** SQL condition; $3 is the account that asks. */
  to: string;
  /** Who has this permission sees every row. */
  unless: Permission;
}

/** The route's resource has no `:id`; see `Singular`. */
export const FindsOnly = (idFor: Singular) => SetMetadata(RESOURCE.singular, idFor);

/** Another person's row is 404, as a missing one is. */
export const VisibleTo = (visibility: Visibility) => SetMetadata(RESOURCE.visible, visibility);
