import { readCopy } from '../../src/evidence/archive/read-copy.js';
import { isSignInPage } from '../../src/evidence/archive/sign-in-page.js';
import type { EgressAnswer } from '../../src/platform/egress/egress.js';

const ASKED = 'http://site.example/report';
const LABELS = '<p>Name</p><input name="who"><p>Password</p><input type="password"><p>Forgotten?</p>';
const FORM = `<form>${LABELS}</form>`;
const REPORT = `<p>The council voted for the bridge by twelve votes to three on Tuesday, after a long meeting before two hundred people.</p>`;
const teaser = (free: boolean | string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: free })}</script>${REPORT}`;
const PICTURE = '<h1>The bridge</h1><img src="/bridge.jpg">';

interface Page {
  html: string;
  /** Where a redirect led. */
  to?: string;
  mediaType?: string;
}

async function judged({ html, to = ASKED, mediaType = 'text/html' }: Page, asked = ASKED): Promise<boolean> {
  const body = Buffer.from(html);
  const hops = to === asked ? [] : [{ url: to, status: 302 }];
  const answer: EgressAnswer = { url: to, hops, body, status: 200, headers: {} };
  return isSignInPage(asked, answer, await readCopy({ bytes: body, mediaType, fileName: null }));
}

describe('a page that asks to sign in', () => {
  it.each<[string, Page]>([
    ['is a form with its labels', { html: `<h1>Members</h1>${FORM}` }],
    ['is a form without words', { html: '<form><input type="password"></form>' }],
    ['is a form at another address', { html: FORM, to: 'https://site.example/members' }],
    [
      'may be called so, with a picture beside the form',
      { html: `<title>Войти — Контора</title><img>${FORM}` },
    ],
    ['may ask for the name first', { html: '<input>', to: 'http://site.example/login?next=/' }],
    ['may be at an address for that', { html: REPORT + FORM, to: 'https://accounts.example/v3' }],
    ['may show the first words of a page that is not free, it says', { html: teaser(false) }],
    ['may say so otherwise', { html: teaser('False') }],
    ['may say so in its body', { html: `<meta itemprop="isAccessibleForFree" content="false">${REPORT}` }],
    ['may be a page of a program', { html: '<script src="/app.js"></script>', to: `${ASKED}/wp-login.php` }],
  ])('%s', async (_, page) => expect(await judged(page)).toBe(true));

  const SECURE = ASKED.replace('http://', 'https://www.');
  it.each<[string, Page]>([
    ['a short report with a small form beside it', { html: REPORT + FORM }],
    ['such a report at its address for browsers of today', { html: REPORT + FORM, to: SECURE }],
    ['such a report at another address', { html: REPORT + FORM, to: `${ASKED}-on-the-bridge` }],
    ['a picture with a form beside it', { html: PICTURE + FORM }],
    ['a picture at another address', { html: PICTURE + FORM, to: SECURE }],
    ['a page that a script draws', { html: `<div id="app"></div>${FORM}<script src="/app.js"></script>` }],
    ['a short report that is free, it says', { html: teaser(true) }],
    ['a report that is there, though it is not free', { html: teaser(false) + REPORT.repeat(20) }],
    ['a longer report at another address', { html: REPORT.repeat(20), to: 'http://site.example/login' }],
    ['a short page without any form', { html: LABELS.replaceAll('input', 'b') }],
    ['a report on signing in', { html: REPORT, to: 'http://site.example/login-was-broken' }],
    ['the source of a form', { html: FORM, mediaType: 'text/plain' }],
  ])('is not %s', async (_, page) => expect(await judged(page)).toBe(false));

  it('is what was wanted, where its own address is cited', async () => {
    const to = 'https://site.example/en/login';
    expect(await judged({ html: FORM, to }, 'https://site.example/login')).toBe(false);
  });
});
