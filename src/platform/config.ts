import { allowEntry } from './egress/target.js';

/** A setting that cannot work; the message is one plain sentence for the person who starts the program. */
export class ConfigError extends Error {}

/** Everything that is decided outside the program. Read once at start, passed on, never read from the environment again. */
export interface Config {
  /** Where the application connects; null until the embedded server of `npm start` has answered. */
  databaseUrl: string | null;
  /** Where migrations connect: the owner of the tables. */
  migrateDatabaseUrl: string | null;
  /** What the world calls this desk: scheme, host and port, no trailing slash. */
  publicUrl: string;
  /** True if PUBLIC_URL was set by a person, and not assumed. */
  publicUrlGiven: boolean;
  host: string;
  port: number;
  /** Folder of the embedded database, or null for the usual place. */
  home: string | null;
  /** The fictional newsroom of `npm start`; never with a database of somebody's own. */
  demo: boolean;
  production: boolean;
  /** Requests a minute for one person, key or (unknown) address. */
  rateLimit: number;
  /** True behind a reverse proxy whose X-Forwarded-For may be believed. */
  trustProxy: boolean;
  poolSize: number;
  logLevel: string;
  /** Folder for nightly checkpoints of the log of changes; null: none are kept, or beside the embedded database once it has answered. */
  auditCheckpoints: string | null;
  /** How the desk goes to the internet. */
  egress: {
    on: boolean;
    /** `http://[user:password@]host:port`, or null. */
    proxy: string | null;
    /** Whether names that this machine does not know are left to the proxy, which keeps the desk from private networks then. */
    proxyChecks: boolean;
    /** `host:port` of the servers of tests, which are reached although they are not on the public internet. */
    allow: string[];
    /** Whether jobs leave time between two visits to a host; only tests may hurry. */
    pauses: boolean;
  };
  /** Where archived copies lie: in a bucket, or in the database where there is none. */
  archive: {
    s3: {
      /** Scheme, host and port. */
      endpoint: string;
      bucket: string;
      region: string;
      accessKeyId: string;
      secretAccessKey: string;
    } | null;
    /** Whom to ask to save a page too; another one for tests. */
    wayback: string;
  };
  organisation: { name: string | null; url: string | null; logo: string | null };
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads the settings from environment variables.
 * @throws ConfigError naming the variable and what it should be.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = wholeNumber(env, 'PORT', 3000, 0, 65_535);
  const publicUrl = readPublicUrl(env.PUBLIC_URL || `http://localhost:${port}`);
  const production = env.NODE_ENV === 'production';
  const databaseUrl = readDatabaseUrl(env, 'DATABASE_URL');
  const demo = !databaseUrl && !production;
  if (env.CLAIMDESK_DEMO && !demo)
    throw new ConfigError(
      'Demo mode is refused with DATABASE_URL or NODE_ENV=production: unset CLAIMDESK_DEMO, and make the first admin with `claimdesk users create`.',
    );
  const logLevel = env.LOG_LEVEL || (demo ? 'warn' : 'info');
  if (!LOG_LEVELS.includes(logLevel))
    throw new ConfigError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  return {
    databaseUrl,
    migrateDatabaseUrl: readDatabaseUrl(env, 'MIGRATE_DATABASE_URL') ?? databaseUrl,
    publicUrl,
    publicUrlGiven: Boolean(env.PUBLIC_URL),
    host: env.HOST || (publicUrl.startsWith('https:') ? '0.0.0.0' : 'localhost'),
    port,
    home: env.CLAIMDESK_HOME || null,
    demo,
    production,
    rateLimit: wholeNumber(env, 'RATE_LIMIT', 30_000, 1, 10_000_000),
    trustProxy: env.TRUST_PROXY === '1' || env.TRUST_PROXY === 'true',
    poolSize: wholeNumber(env, 'DATABASE_POOL', 16, 2, 500),
    logLevel,
    auditCheckpoints: env.AUDIT_CHECKPOINTS || null,
    egress: {
      on: readOnOff(env, 'EGRESS'),
      proxy: readProxy(env),
      proxyChecks: readProxyChecks(env),
      allow: readAllowList(env),
      pauses: readPauses(env),
    },
    archive: { s3: readBucket(env), wayback: 'https://web.archive.org' },
    organisation: {
      name: env.ORGANISATION_NAME || null,
      url: readWebAddress(env, 'ORGANISATION_URL'),
      logo: readWebAddress(env, 'ORGANISATION_LOGO'),
    },
  };
}

function wholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const given = env[name];
  if (!given) return fallback;
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new ConfigError(`${name} must be a whole number from ${least} to ${most}; it is "${given}".`);
  return value;
}

function readDatabaseUrl(env: NodeJS.ProcessEnv, name: string): string | null {
  const given = env[name];
  if (!given) return null;
  if (!/^postgres(ql)?:\/\//.test(given))
    throw new ConfigError(`${name} must begin with postgres:// or postgresql://.`);
  return given;
}

function readWebAddress(env: NodeJS.ProcessEnv, name: string): string | null {
  const given = env[name];
  if (!given) return null;
  if (!/^https?:\/\//.test(given) || !URL.canParse(given))
    throw new ConfigError(
      `${name} must be an address that begins with https:// or http://; it is "${given}".`,
    );
  return given;
}

function readOnOff(env: NodeJS.ProcessEnv, name: string, fallback: 'on' | 'off' = 'on'): boolean {
  const given = env[name] || fallback;
  if (given !== 'on' && given !== 'off')
    throw new ConfigError(`${name} must be "on" or "off"; it is "${given}".`);
  return given === 'on';
}

function readProxy(env: NodeJS.ProcessEnv): string | null {
  const given = env.EGRESS_PROXY;
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  // The value stays out of the message: it may hold a password.
  if (url?.protocol !== 'http:' || !url.hostname || url.pathname !== '/' || url.search || url.hash)
    throw new ConfigError(
      'EGRESS_PROXY must be an address such as http://proxy.example.org:3128, with nothing after the port.',
    );
  return given;
}

function readProxyChecks(env: NodeJS.ProcessEnv): boolean {
  const checks = readOnOff(env, 'EGRESS_PROXY_CHECKS', 'off');
  if (checks && !env.EGRESS_PROXY)
    throw new ConfigError('EGRESS_PROXY_CHECKS=on says what a proxy does: set EGRESS_PROXY, or unset it.');
  return checks;
}

function readAllowList(env: NodeJS.ProcessEnv): string[] {
  const given = env.EGRESS_ALLOW;
  if (!given) return [];
  if (env.NODE_ENV !== 'test')
    throw new ConfigError(
      'EGRESS_ALLOW opens private networks to whoever may enter an address, so it is for tests only (NODE_ENV=test): unset it.',
    );
  return given.split(',').map((entry) => {
    const read = allowEntry(entry.trim());
    if (!read)
      throw new ConfigError(
        `EGRESS_ALLOW must be a list such as 127.0.0.1:8000,[::1]:8000; "${entry}" is no host and port.`,
      );
    return read;
  });
}

function readPauses(env: NodeJS.ProcessEnv): boolean {
  const pauses = readOnOff(env, 'EGRESS_PAUSES');
  if (!pauses && env.NODE_ENV !== 'test')
    throw new ConfigError(
      'EGRESS_PAUSES=off is for tests only (NODE_ENV=test): sites are not to be crowded. Unset it.',
    );
  return pauses;
}

/** Half a bucket is none: better not to start than to keep copies elsewhere than was meant. */
function readBucket(env: NodeJS.ProcessEnv): Config['archive']['s3'] {
  const endpoint = readWebAddress(env, 'ARCHIVE_S3_ENDPOINT');
  const {
    ARCHIVE_S3_BUCKET: bucket,
    ARCHIVE_S3_ACCESS_KEY_ID: accessKeyId,
    ARCHIVE_S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = env;
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return null;
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey)
    throw new ConfigError(
      'Archived copies in a bucket need ARCHIVE_S3_ENDPOINT, ARCHIVE_S3_BUCKET, ARCHIVE_S3_ACCESS_KEY_ID and ARCHIVE_S3_SECRET_ACCESS_KEY, all four; unset them to keep copies in the database.',
    );
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw new ConfigError(`ARCHIVE_S3_BUCKET must be the name of a bucket; it is "${bucket}".`);
  const region = env.ARCHIVE_S3_REGION || 'us-east-1';
  return { endpoint: new URL(endpoint).origin, bucket, region, accessKeyId, secretAccessKey };
}

/** A session cookie over plain http is safe on this machine only, so any other http address is refused. */
function readPublicUrl(given: string): string {
  if (!URL.canParse(given))
    throw new ConfigError(
      `PUBLIC_URL must be an address such as https://desk.example.org; it is "${given}".`,
    );
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new ConfigError('PUBLIC_URL must begin with https:// or http://.');
  if (url.pathname !== '/' || url.search || url.hash || url.username)
    throw new ConfigError(
      'PUBLIC_URL must hold a scheme, a host and perhaps a port, and nothing after them.',
    );
  const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !loopback)
    throw new ConfigError(
      'PUBLIC_URL must begin with https://; plain http:// is for this machine (localhost) only.',
    );
  return url.origin;
}
