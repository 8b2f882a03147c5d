import { createHash } from 'node:crypto';

import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { STYLE } from './style.ts';

/** HTML that is made by the `html` tag, which escapes whatever is put into it. */
export type Html = ReturnType<typeof html>;

/** What stands on a page, apart from its frame. */
export interface Page {
  readonly title: string;
  readonly main: Html;
  /** 200 if left out. */
  readonly status?: number;
  /** What runs on the page, and the data for it. */
  readonly script?: { readonly code: string; readonly data: unknown } | undefined;
  /** After how many seconds it is loaded anew; never, if left out. */
  readonly refreshS?: number | undefined;
}

/**
 * Nothing is loaded, run, framed or submitted elsewhere; the one style goes by its hash, and so does
 * the script of a page that has one, which reaches the sandbox alone. A page is never kept, since it shows a state that changes and may show the token. `same-origin` and not
 * `no-referrer`, under which browsers send `Origin: null` with forms.
 */
const headersOf = ({ script }: Page): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script.code)}`, "connect-src 'self'"]),
    'img-src data:',
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
});

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** In one piece, since the hash is that of each character between the tags. */
const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

/** The answer with a page in its frame, which says on every page what this is. */
export async function showPage(context: Context, page: Page): Promise<Response> {
  const status = (page.status ?? 200) as ContentfulStatusCode;
  return context.html(await inFrame(page), status, headersOf(page));
}

/** Why a request was not served. */
export interface Problem {
  readonly status: number;
  readonly text: string;
}

/** The answer that says nothing but the problem. */
export function showProblem(context: Context, { status, text }: Problem): Promise<Response> {
  const main = html`<h1>Not possible</h1>
    <p class="message refused" role="alert">${text}</p>
    <p><a href="/workspaces">To the workspaces</a></p>`;
  return showPage(context, { title: 'Not possible', status, main });
}

function inFrame({ title, main, script, refreshS }: Page): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${refreshS === undefined ? null : html`<meta http-equiv="refresh" content="${refreshS}" />`}
        <title>${title} – Kontur.CRM sandbox</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <p class="banner">
          <strong>Sandbox.</strong> An embedded imitation of the Kontur.CRM admin page, made from
          the vendor’s documentation. Nothing here reaches Kontur.CRM.
        </p>
        ${script === undefined ? html`<main>${main}</main>` : scripted(main, script)}
      </body>
    </html>`;
}

/** The script stands in one piece, since its hash is that of each character between the tags. */
function scripted(main: Html, { code, data }: NonNullable<Page['script']>): Html {
  return html`<main data-api="${JSON.stringify(data)}">${main}</main>
    ${raw(`<script>${code}</script>`)}`;
}
