/** The one style sheet of all pages; light or dark as the browser prefers. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1d2433, #e4e7ee);
  --soft: light-dark(#5a6478, #a3adbf);
  --line: light-dark(#d5dae3, #3a4355);
  --ground: light-dark(#f5f6f9, #12161f);
  --sheet: light-dark(#ffffff, #1b212d);
  --accent: light-dark(#1a56c4, #7aa7ff);
  --on-accent: light-dark(#ffffff, #0d1422);
  --good: light-dark(#0c6b3c, #67d39b);
  --bad: light-dark(#a81e2c, #ff8f97);
  --warn: light-dark(#855300, #f0b659);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif;
}
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
.banner {
  margin: 0; padding: .45rem 1.5rem; border-bottom: 1px solid var(--line);
  color: var(--soft); font-size: .875rem; text-align: center;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
p { margin: .25rem 0 1rem; }
a { color: var(--accent); }
code, textarea, .id { font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
.soft, .hint { color: var(--soft); }
.hint, .id, .more { display: block; font-size: .8125rem; }
.id, .more { color: var(--soft); }
.sheet {
  margin: 1.25rem 0; padding: 1.25rem; overflow-x: auto;
  background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem;
}
ul.sheet { padding-left: 2.5rem; }
.sheet > :last-child { margin-bottom: 0; }
.fields { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
.fields > div { flex: 1 1 16rem; }
.fields > button { margin-top: 1.35rem; }
label { display: block; font-size: .875rem; font-weight: 600; }
input, textarea {
  width: 100%; padding: .45rem .6rem; font-size: .9375rem;
  color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: .4rem;
}
input { font-family: inherit; }
textarea { display: block; min-height: 2.4rem; font-size: .8125rem; resize: vertical; }
::placeholder { color: var(--soft); font-style: italic; opacity: .75; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button {
  padding: .45rem 1rem; font: inherit; font-size: .9375rem; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent);
  border: 1px solid var(--accent); border-radius: .4rem;
}
td button { padding: .3rem .8rem; }
button.quiet { color: var(--bad); background: none; border-color: currentColor; }
table { width: 100%; min-width: 58rem; border-collapse: collapse; }
th, td { padding: .7rem .75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { padding-top: 0; border-top: 0; color: var(--soft); font-size: .8125rem; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; width: 20rem; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
tbody th .id, tbody th .more { font-weight: 400; }
td.version { font-variant-numeric: tabular-nums; }
.status { font-weight: 600; white-space: nowrap; }
.status::before { content: '●'; margin-right: .4rem; }
.status.active { color: var(--good); }
.status.failed { color: var(--bad); }
.status.notConfigured, .status.paused, .status.hasErrors { color: var(--warn); }
ul.parts { margin: 0 0 .4rem; padding: 0; list-style: none; font-size: .8125rem; }
.parts li { overflow-wrap: anywhere; }
summary { width: max-content; cursor: pointer; color: var(--bad); font-size: .875rem; }
details { margin-top: .5rem; }
details p { margin: .4rem 0; font-size: .8125rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; }
main > .message { margin: 1.25rem 0 0; }
.message { padding: .6rem .9rem; border-left: .3rem solid; border-radius: .3rem; background: var(--sheet); }
.message.done { border-color: var(--good); }
.message.refused { border-color: var(--bad); }
`;
