/**
 * Why the desk visits a host in the background, and the seconds that it leaves between two such visits. `asked`: somebody has just done
 * something and looks for what comes of it (evidence to be archived, "archive again", "check the link now"). `import`: a file with many
 * addresses. `round`: nobody waits (links, feeds and their items, saves at the Wayback Machine).
 */
export const PAUSES = { asked: 2, import: 10, round: 30 } as const;
export type Errand = keyof typeof PAUSES;
