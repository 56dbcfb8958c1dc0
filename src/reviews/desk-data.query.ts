import type { Statement } from '../platform/database/reader.js';

/** The current rating scales, by key and language. */
export const CURRENT_SCALES: Statement = {
  name: 'current-scales',
  text: `SELECT json_build_object('data', coalesce(json_agg(json_build_object('id', r.id, 'key', r.key, 'version', r.version, 'name', r.name,
      'language', r.language, 'values', r.values) ORDER BY r.key, r.language), '[]'))::text AS json
    FROM rating_scales r WHERE r.retired_at IS NULL`,
};

/** The current checklists: the authors', then the reviewers'. */
export const CURRENT_CHECKLISTS: Statement = {
  name: 'current-checklists',
  text: `SELECT json_build_object('data', coalesce(json_agg(json_build_object('id', l.id, 'audience', l.audience, 'version', l.version,
      'items', l.items) ORDER BY l.audience), '[]'))::text AS json
    FROM checklists l WHERE l.retired_at IS NULL`,
};
