/** What a host wants of errands that nobody waits for. */
const wish = (pause: string, patient: string) =>
  `make_interval(secs => greatest(${pause}, CASE WHEN ${patient} THEN h.crawl_delay ELSE 0 END))`;

/**
 * Begins a visit to host $1 if the last one began $2 seconds ago and it does not rest; no row where it must wait. With $3 its Crawl-delay
 * counts too. One statement, so that of several processes one goes.
 */
export const TAKE_TURN = `INSERT INTO web_hosts AS h (host, asked_at) VALUES ($1, now())
  ON CONFLICT (host) DO UPDATE SET asked_at = now()
    WHERE h.asked_at + ${wish('$2::int', '$3::boolean')} <= now() AND coalesce(h.rests_until <= now(), true) RETURNING h.host`;

/** Host $1 is visited now without a turn, unless it rests: then until when. */
export const NOTE_VISIT = `INSERT INTO web_hosts AS h (host, asked_at) VALUES ($1, now())
  ON CONFLICT (host) DO UPDATE SET asked_at = CASE WHEN h.rests_until > now() THEN h.asked_at ELSE now() END
  RETURNING CASE WHEN rests_until > now() THEN rests_until END AS rests`;

/** Gives the next turn at host $1 to an errand ($2) with a pause of $3 seconds; $4: its Crawl-delay counts too. */
export const BOOK_TURN = `WITH host AS (
    SELECT ${wish('$3::int', '$4::boolean')} AS pause, greatest(now(), h.rests_until, h.asked_at + ${wish('$3::int', '$4::boolean')}) AS free_at
    FROM (VALUES (1)) AS one LEFT JOIN web_hosts h ON h.host = $1)
  INSERT INTO web_turns AS t (host, errand, free_at) SELECT $1, $2, free_at + pause FROM host
  ON CONFLICT (host, errand) DO UPDATE SET free_at = greatest(excluded.free_at, t.free_at + (SELECT pause FROM host))
  RETURNING free_at - (SELECT pause FROM host) AS turn`;

/** Lets host $1 rest for $2 seconds. */
export const LET_REST = `INSERT INTO web_hosts AS h (host, asked_at, rests_until) VALUES ($1, now(), now() + make_interval(secs => $2))
  ON CONFLICT (host) DO UPDATE SET rests_until = greatest(h.rests_until, excluded.rests_until)`;
