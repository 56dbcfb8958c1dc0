import { addressKey } from '../../src/articles/address-key.js';

describe('the same address, spelled differently', () => {
  it.each([
    ['the scheme and the host in capitals', 'HTTPS://Undocs.ORG/S/RES/2199(2015)'],
    ['the default port', 'https://undocs.org:443/S/RES/2199(2015)'],
    ['a fragment', 'https://undocs.org/S/RES/2199(2015)#p17'],
    ['tracking parameters', 'https://undocs.org/S/RES/2199(2015)?utm_source=x&UTM_Medium=y&gclid=1&fbclid=2'],
    ['a last slash', 'https://undocs.org/S/RES/2199(2015)/'],
    ['an empty query', 'https://undocs.org/S/RES/2199(2015)?'],
    ['all of it', 'HTTPS://UNDOCS.org:443/S/RES/2199(2015)/?utm_id=1#top'],
  ])('is recognised with %s', (_, spelling) => {
    expect(addressKey(spelling)).toBe(addressKey('https://undocs.org/S/RES/2199(2015)'));
  });

  it('keeps what names the page', () => {
    expect(addressKey('https://Example.org:8443/A/b/?q=a%20b&utm_source=x&Page=2')).toBe(
      'https://example.org:8443/A/b?q=a%20b&Page=2',
    );
  });

  it.each([
    ['a path in capitals', 'https://example.org/a', 'https://example.org/A'],
    ['another scheme', 'https://example.org/a', 'http://example.org/a'],
    ['another port', 'https://example.org/a', 'https://example.org:8443/a'],
    ['another host', 'https://example.org/a', 'https://www.example.org/a'],
    ['another parameter', 'https://example.org/a?id=1', 'https://example.org/a?id=2'],
    [
      'a parameter that only looks like tracking',
      'https://example.org/a?my_utm_source=1',
      'https://example.org/a',
    ],
  ])('does not confuse %s', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it('takes 2,000 characters of anything', () => {
    const odd = `https://example.org/${'/'.repeat(900)}?${'&'.repeat(900)}`;
    expect(addressKey(odd)).toBe(`https://example.org${'/'.repeat(900)}`);
  });
});
