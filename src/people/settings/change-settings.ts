import { audit } from '../../platform/audit/audit.js';
import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { SettingsRow, type Organisation } from '../../platform/settings.js';

/** What may change; what is absent stays, null clears. */
export interface ChangedSettings {
  organisation?: Partial<Organisation>;
  approvalsNeeded?: number;
  wayback?: boolean;
}

/**
 * Changes the settings of the desk.
 * @param fixed what environment variables set
 * @throws Problem 412; 422 `set_by_environment`.
 */
export async function changeSettings(
  { em, ...work }: Work,
  version: number,
  { organisation = {}, approvalsNeeded, wayback }: ChangedSettings,
  fixed: Organisation,
): Promise<void> {
  refuseFixed(organisation, fixed);
  const row = await em.findOneByOrFail(SettingsRow, { id: true });
  const columns = {
    organisationName: organisation.name,
    organisationUrl: organisation.url,
    organisationLogo: organisation.logo,
    approvalsNeeded,
    wayback,
  };
  const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (name) => columns[name] !== undefined && columns[name] !== row[name],
  );
  if (!changed.length) return;
  const pick = (from: Partial<SettingsRow>) => Object.fromEntries(changed.map((name) => [name, from[name]]));
  const after = pick(columns);
  const { affected } = await em.update(
    SettingsRow,
    { id: true, version },
    { ...after, version: version + 1, updatedAt: () => 'now()' },
  );
  if (!affected) throw new Problem('stale');
  await audit({ em, ...work }, { stream: 'settings', action: 'settings.changed', before: pick(row), after });
}

function refuseFixed(organisation: Partial<Organisation>, fixed: Organisation): void {
  const errors = (Object.keys(organisation) as (keyof Organisation)[])
    .filter((name) => organisation[name] !== undefined && fixed[name] !== null)
    .map((name) => ({ pointer: `/organisation/${name}`, code: 'set_by_environment' }));
  if (errors.length) throw new Problem('invalid', { errors });
}
