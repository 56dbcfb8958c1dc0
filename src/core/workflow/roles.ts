/** What a person may be at the desk; one person may hold several. `admin` alone opens no move of a claim. */
export const ROLES = ['viewer', 'contributor', 'checker', 'reviewer', 'publisher', 'admin'] as const;

export type Role = (typeof ROLES)[number];
