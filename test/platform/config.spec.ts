import { ConfigError, readConfig } from '../../src/platform/config.js';

describe('settings from the environment', () => {
  it.each<[string, NodeJS.ProcessEnv]>([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['RATE_LIMIT', { RATE_LIMIT: '0' }],
    ['DATABASE_POOL', { DATABASE_POOL: '1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/desk' }],
    ['MIGRATE_DATABASE_URL', { MIGRATE_DATABASE_URL: 'localhost' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'desk.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://desk.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://desk.example.org/desk' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://me@desk.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://desk.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://192.168.1.5:3000' }],
    ['EGRESS', { EGRESS: 'yes' }],
    ['EGRESS_PROXY', { EGRESS_PROXY: 'proxy.example:3128' }],
    ['EGRESS_PROXY', { EGRESS_PROXY: 'socks5://proxy.example:1080' }],
    ['EGRESS_PROXY', { EGRESS_PROXY: 'http://proxy.example:3128/way' }],
    ['EGRESS_PROXY_CHECKS', { EGRESS_PROXY: 'http://proxy.example:3128', EGRESS_PROXY_CHECKS: 'yes' }],
    ['EGRESS_PROXY_CHECKS', { EGRESS_PROXY_CHECKS: 'on' }],
    ['EGRESS_ALLOW', { EGRESS_ALLOW: '127.0.0.1:8000' }],
    ['EGRESS_ALLOW', { EGRESS_ALLOW: '127.0.0.1:8000', NODE_ENV: 'production' }],
    ['EGRESS_ALLOW', { EGRESS_ALLOW: '127.0.0.1:8000', NODE_ENV: 'development' }],
    ['EGRESS_ALLOW', { EGRESS_ALLOW: '127.0.0.1', NODE_ENV: 'test' }],
    ['EGRESS_ALLOW', { EGRESS_ALLOW: 'http://127.0.0.1:8000', NODE_ENV: 'test' }],
    ['EGRESS_PAUSES', { EGRESS_PAUSES: 'off', NODE_ENV: 'production' }],
    ['ARCHIVE_S3_BUCKET', { ARCHIVE_S3_ENDPOINT: 'https://s3.example' }],
    ['ARCHIVE_S3_ENDPOINT', { ARCHIVE_S3_ENDPOINT: 's3.example' }],
    ['ORGANISATION_URL', { ORGANISATION_URL: 'meja' }],
    ['ORGANISATION_LOGO', { ORGANISATION_LOGO: 'javascript:alert(1)' }],
    ['CLAIMDESK_DEMO', { CLAIMDESK_DEMO: '1', DATABASE_URL: 'postgres://localhost/desk' }],
    ['CLAIMDESK_DEMO', { CLAIMDESK_DEMO: '1', NODE_ENV: 'production' }],
  ])('that cannot work are refused by name: %s in %j', (name, env) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(name);
  });

  it('that are absent make a desk for this machine', () => {
    expect(readConfig({})).toMatchObject({
      publicUrl: 'http://localhost:3000',
      publicUrlGiven: false,
      host: 'localhost',
      port: 3000,
      demo: true,
      trustProxy: false,
      databaseUrl: null,
      egress: { on: true, proxy: null, proxyChecks: false, allow: [], pauses: true },
      auditCheckpoints: null,
    });
  });

  it('are no demo with a database of somebody’s own, or in production', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://localhost/desk' }).demo).toBe(false);
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false);
  });

  it('listen to the world only where the desk has an https address', () => {
    expect(readConfig({ PUBLIC_URL: 'https://desk.example.org' })).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'https://desk.example.org',
    });
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000', 'http://desk.localhost'])(
    'may be plain http on this machine: %s',
    (PUBLIC_URL) => {
      expect(readConfig({ PUBLIC_URL })).toMatchObject({ publicUrl: PUBLIC_URL, host: 'localhost' });
    },
  );

  it('open the door to the servers of tests in tests only', () => {
    const env = {
      NODE_ENV: 'test',
      EGRESS: 'off',
      EGRESS_PAUSES: 'off',
      EGRESS_ALLOW: '127.0.0.1:8000, [::1]:443,News.example:80',
    };
    expect(readConfig(env).egress).toEqual({
      on: false,
      proxy: null,
      proxyChecks: false,
      allow: ['127.0.0.1:8000', '::1:443', 'news.example:80'],
      pauses: false,
    });
  });

  it('keep the password of a proxy out of what they say', () => {
    const env = { EGRESS_PROXY: 'https://desk:secret@proxy.example:3128' };
    expect(() => readConfig(env)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });

  it('migrate as the application’s own user unless told otherwise', () => {
    const own = { DATABASE_URL: 'postgres://app@localhost/desk' };
    expect(readConfig(own).migrateDatabaseUrl).toBe(own.DATABASE_URL);
    const owner = 'postgres://owner@localhost/desk';
    expect(readConfig({ ...own, MIGRATE_DATABASE_URL: owner }).migrateDatabaseUrl).toBe(owner);
  });
});
