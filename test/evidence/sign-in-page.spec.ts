import { isSignInPage } from '../../src/evidence/archive/sign-in-page.js';
import type { EgressAnswer } from '../../src/platform/egress/egress.js';

const ASKED = 'https://site.example/report';
const FORM = '<form><input name="who"><input type="password"></form>';
const REPORT = `The council voted for the bridge by twelve votes to three on Tuesday, after a long meeting before two hundred people.`;
const LABELS = ['Sign in', 'Name', 'Password', 'Forgotten?', 'No account yet? Make one.'].join('\n');

interface Page {
  text: string;
  html?: string;
  /** Where a redirect led. */
  to?: string;
  mediaType?: string;
}

function judged({ text, html = FORM, to, mediaType = 'text/html' }: Page): boolean {
  const hops = to ? [{ url: to, status: 302 }] : [];
  const answer = { url: to ?? ASKED, hops, body: Buffer.from(html), status: 200, headers: {} };
  return isSignInPage(ASKED, answer as EgressAnswer, { text, textProblem: null, mediaType, found: {} });
}

describe('a page that asks to sign in', () => {
  it.each<[string, Page]>([
    ['is a form with its labels', { text: LABELS }],
    ['is a form without words', { text: '' }],
    ['is a form at another address, with terms at length', { text: REPORT, to: 'https://id.example/' }],
    [
      'may ask for the name first',
      { text: LABELS, html: '<input>', to: 'https://site.example/login?next=/' },
    ],
    ['may be a page of a program', { text: '', html: '<input>', to: 'https://site.example/wp-login.php' }],
  ])('%s', (_, page) => expect(judged(page)).toBe(true));

  it.each<[string, Page]>([
    ['a short report with a small form beside it', { text: REPORT }],
    ['a longer one at another address', { text: REPORT.repeat(20), to: 'https://site.example/login' }],
    ['a short page without any form', { text: LABELS, html: '<p>' }],
    ['a short page that has moved', { text: REPORT, html: '<p>', to: 'https://site.example/report/2' }],
    ['a report on signing in', { text: REPORT, html: '<p>', to: 'https://site.example/login-was-broken' }],
    ['the source of a form', { text: FORM, mediaType: 'text/plain' }],
  ])('is not %s', (_, page) => expect(judged(page)).toBe(false));

  it('is what was wanted, where its own address is cited', () => {
    const answer = {
      url: 'https://site.example/en/login',
      hops: [{ url: '', status: 301 }],
      body: Buffer.from(''),
    };
    const copy = { text: LABELS, textProblem: null, mediaType: 'text/html', found: {} };
    expect(isSignInPage('https://site.example/login', answer as never, copy)).toBe(false);
  });
});
