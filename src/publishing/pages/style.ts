import { createHash } from 'node:crypto';

/**
 * The style sheet of every public page, in the page itself: one request shows it all, and a saved copy stays whole. Colours and
 * measures are those of the design tokens. Logical properties only, so that right-to-left languages mirror by themselves.
 */
export const STYLE = `
:root{color-scheme:light dark;--page:#f6f6f3;--surface:#fff;--raised:#ecece8;--text:#1a1c1f;--text2:#45484d;--text3:#5e6268;--line:#d4d4ce;--strong:#7e8079;--accent:#1b5fc1;--on:#fff;
--r4:#0a4a86;--r3:#2f78b7;--r2:#453f4e;--r1:#b45309;--r0:#7c2d12;--rx:#5e6268;--supports:#14663f;--refutes:#b3261e;--qualifies:#7f5200;--context:#45484d;
--warn:#4a3000;--warnbg:#fff4d6;--bad:#7a1712;--badbg:#fdecea;
--sans:Inter,ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;--serif:"Source Serif 4","Source Serif Pro",Charter,Georgia,"Noto Serif","Liberation Serif",serif}
@media (prefers-color-scheme:dark){:root{--page:#0e1013;--surface:#16191e;--raised:#20242b;--text:#eceef1;--text2:#c2c7ce;--text3:#9ca3ad;--line:#333942;--strong:#747c88;--accent:#8db8fa;--on:#0e1013;
--r4:#9ccbff;--r3:#5ea3e6;--r2:#e3ddea;--r1:#f2a65a;--r0:#ffd0b5;--rx:#9ca3ad;--supports:#7fd1a6;--refutes:#f5a49e;--qualifies:#f0bf66;--context:#c2c7ce;
--warn:#fbe3b0;--warnbg:#3a2c0c;--bad:#fad1ce;--badbg:#3d1513}}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;min-block-size:100vh;display:flex;flex-direction:column;background:var(--page);color:var(--text);font:400 1rem/1.5 var(--sans);overflow-wrap:anywhere;text-rendering:optimizeLegibility}
h1,h2,h3,h4,h5,h6,p,ol,ul,dl,dd,figure,blockquote{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;background:var(--surface);padding:.5rem .75rem;z-index:1}
.skip:focus{inset-block-start:.5rem}
.wrap{inline-size:100%;max-inline-size:46rem;margin-inline:auto;padding-inline:1rem}
.masthead{border-block-end:1px solid var(--line);background:var(--surface)}
.masthead .wrap{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between;padding-block:.75rem}
.masthead a{color:var(--text);font-weight:600;text-decoration:none;padding-block:.25rem}
.masthead a:hover{text-decoration:underline}
.masthead span{color:var(--text3);font-size:.8125rem}
main{flex:1;padding-block:2rem 3rem}
.banner{border-radius:.5rem;padding:.75rem 1rem;margin-block-end:1.5rem;background:var(--warnbg);color:var(--warn)}
.banner a{color:inherit;font-weight:600}
.banner.bad{background:var(--badbg);color:var(--bad)}
.banner.bad strong{display:block;font-size:1.125rem}
.verdict{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-block-end:1rem}
.rating{display:inline-flex;align-items:center;gap:.5rem;padding:.375rem .75rem .375rem .625rem;border-radius:.25rem;color:var(--on);background:var(--rating);font-weight:600;font-size:1.0625rem;line-height:1.4;border:1px solid transparent}
.rating svg{flex:none;inline-size:1.125rem;block-size:1.125rem}
.r4{--rating:var(--r4)}.r3{--rating:var(--r3)}.r2{--rating:var(--r2)}.r1{--rating:var(--r1)}.r0{--rating:var(--r0)}.rx{--rating:var(--rx)}
.definition{flex:1 1 16rem;color:var(--text2);font-size:.9375rem;line-height:1.4}
.kicker{color:var(--text3);font-size:.8125rem;font-weight:500;margin-block-end:.25rem}
h1{font:600 clamp(1.5rem,1.1rem + 1.9vi,2.125rem)/1.25 var(--serif);letter-spacing:-.01em;text-wrap:balance}
h2{font:600 1.25rem/1.4 var(--sans);margin-block-end:.75rem}
h3{font:600 1.0625rem/1.4 var(--sans)}
.languages ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0 0 1rem;padding:0;list-style:none;font-size:.9375rem}
.languages [aria-current]{font-weight:600}
.aside{color:var(--text2);font-size:.9375rem;margin-block-start:.5rem}
.languages+.aside{margin-block:0 1.25rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));gap:.75rem 1.5rem;margin-block:1.25rem;padding-block:1rem;border-block:1px solid var(--line)}
dt{color:var(--text3);font-size:.8125rem}
dd{font-weight:500}
dd span{display:block;font-weight:400;color:var(--text2);font-size:.9375rem}
.prose,.lead{font-family:var(--serif);font-size:1.125rem;line-height:1.67}
.lead{font-size:1.25rem;line-height:1.55}
.prose p,.lead p,.prose :is(h3,h4,h5,h6){white-space:pre-line}
:is(.prose,.lead,.prose blockquote,.prose li)>*+*{margin-block-start:.9em}
.prose :is(h3,h4,h5,h6){font:600 1.125rem/1.4 var(--sans);break-after:avoid}
.prose :is(h4,h5,h6){font-size:1.0625rem}
.prose>*+:is(h3,h4,h5,h6){margin-block-start:1.6em}
.prose :is(h3,h4,h5,h6)+*{margin-block-start:.4em}
.prose blockquote{white-space:normal}
.prose ul{list-style:disc;padding-inline-start:1.5rem}
.prose ol{list-style:decimal;padding-inline-start:1.5rem}
.prose li+li,.prose li>*+*{margin-block-start:.35em}
.cite{font:500 .8em var(--sans);white-space:nowrap}
.dates{color:var(--text3);font-size:.875rem;margin-block-start:1rem}
section{margin-block-start:2.5rem}
.beside{display:grid;gap:1.5rem}
.beside h3{font-size:.8125rem;font-weight:500;color:var(--text3);margin-block-end:.5rem}
.beside figure+figure{margin-block-start:1.25rem}
@media (min-width:44rem){.beside{grid-template-columns:1fr 1fr;gap:2rem}}
blockquote{font:400 1.0625rem/1.6 var(--serif);border-inline-start:3px solid var(--strong);padding-inline-start:1rem;white-space:pre-line}
figcaption,.meta{color:var(--text2);font-size:.875rem;margin-block-start:.5rem}
figcaption p+p{margin-block-start:.125rem}
.said li+li{margin-block-start:1rem}
.said .tongue{display:block;color:var(--text3);font-size:.8125rem}
.said p{font:400 1.0625rem/1.6 var(--serif);white-space:pre-line}
.evidence>li{position:relative;padding-inline-start:2.25rem;padding-block:1.25rem;border-block-start:1px solid var(--line)}
.evidence>li:last-child{border-block-end:1px solid var(--line)}
.evidence>li:target{background:var(--raised)}
.evidence .number{position:absolute;inset-inline-start:0;inset-block-start:1.2rem;font:600 1.0625rem/1.4 var(--sans);font-variant-numeric:tabular-nums;color:var(--text3)}
.evidence blockquote{margin-block-start:.75rem}
.evidence .note{margin-block-start:.75rem;white-space:pre-line}
.stance{display:inline-flex;align-items:center;gap:.375rem;font-size:.875rem;font-weight:600;color:var(--stance)}
.stance svg{inline-size:.75rem;block-size:.75rem;flex:none}
.supports{--stance:var(--supports)}.refutes{--stance:var(--refutes)}.qualifies{--stance:var(--qualifies)}.context{--stance:var(--context)}
.evidence .hash{overflow-wrap:anywhere}
.evidence .caution{color:var(--qualifies);font-weight:500}
.check>*+*{margin-block-start:.75rem}
.aside+.versions{margin-block-start:.75rem}
.versions>li,.entries>li{padding-block:.75rem;border-block-start:1px solid var(--line)}
.versions>li:last-child,.entries>li:last-child{border-block-end:1px solid var(--line)}
.versions .what,.entries .what{font-weight:600}
.versions time,.entries time{color:var(--text2);font-size:.875rem}
.versions .note,.entries .note{white-space:pre-line}
.entries>li{display:grid;gap:.25rem}
.foot{border-block-start:1px solid var(--line);background:var(--surface);font-size:.875rem}
.foot ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding-block:1rem}
.foot a{display:inline-block;padding-block:.375rem}
@media (pointer:coarse){.masthead a,.foot a,.bare{display:inline-block;min-inline-size:2.75rem;padding-block:.75rem}}
@media (forced-colors:active){.rating{border-color:CanvasText}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{color-scheme:light;--page:#fff;--surface:#fff;--text:#000;--text2:#333;--text3:#444;--line:#bbb;--strong:#666;--accent:#000;--on:#000;--supports:#000;--refutes:#000;--qualifies:#000;--context:#000;--warn:#000;--warnbg:#fff;--bad:#000;--badbg:#fff}
body{display:block;font-size:10.5pt}.skip,.foot,.languages{display:none}main{padding-block:1rem 0}.wrap{max-inline-size:none;padding:0}.rating{background:none;border-color:#000}.banner{border:1px solid #000}
section{margin-block-start:1.5rem}h2,h3{break-after:avoid}blockquote,figure,.versions>li,.entries>li{break-inside:avoid}
main a[rel~=external]:not(.bare)::after{content:" (" attr(href) ")";font-size:.8em}}
.embed{max-inline-size:35rem;padding:1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--surface)}
.embed h1{font-size:1.125rem;line-height:1.5rem;margin-block:.5rem}
.embed.full{max-inline-size:46rem}
.embed.full h1{font-size:1.5rem;line-height:1.25}
.embed.line{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;padding:.5rem .75rem}
.embed.line h1{flex:1 1 14rem;margin:0;font:500 1rem/1.4 var(--sans)}
.embed.small{padding:.75rem;font-size:.875rem}
.embed.small .rating{font-size:.875rem;padding-block:.125rem}
.embed.small h1{font-size:1rem;line-height:1.4}
.embed.small .prose,.embed.small .lead,.embed.small blockquote{font-size:1rem}
`;

/** How the content security policy names the style sheet. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
