import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { withEmoji } from './emoji.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STYLES = join(import.meta.dirname, '../../node_modules/github-markdown-css');

/** A page that shows a job summary as GitHub does, in one of its themes. */
export async function summaryPage(markdown: string, theme: Theme): Promise<string> {
  const style = await readFile(join(STYLES, `github-markdown-${theme}.css`), 'utf8');
  const body = await marked.parse(markdown, { gfm: true });
  return `<!doctype html>
<meta charset="utf-8">
<style>
${style}
body { margin: 0; }
.emoji { height: 1em; width: 1em; vertical-align: -0.12em; }
.markdown-body { box-sizing: border-box; width: 880px; padding: 20px 28px 8px; }
</style>
<body><article class="markdown-body">${withEmoji(withColouredDiffs(body))}</article></body>`;
}

/** The classes that GitHub gives the lines of a diff, by their first character. */
const DIFF_CLASSES: Readonly<Record<string, string>> = {
  '+': 'pl-mi1',
  '-': 'pl-md',
  '!': 'pl-mc',
};

function withColouredDiffs(html: string): string {
  return html.replace(
    /<pre lang="diff">\n?([^]*?)\n?<\/pre>/g,
    (_block, lines: string) => `<pre>${lines.split('\n').map(coloured).join('\n')}</pre>`,
  );
}

function coloured(line: string): string {
  const name = DIFF_CLASSES[line.slice(0, 1)];
  return name === undefined ? line : `<span class="${name}">${line}</span>`;
}
