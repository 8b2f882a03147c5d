import { html } from 'hono/html';

import type { Page } from './document.ts';
import { messageHtml, type Message } from './message.ts';

/** What the log-in page is made of. */
export interface LogIn {
  /** The path of the page that was wanted. */
  readonly to: string;
  readonly status: 200 | 401;
  readonly message?: Message;
}

/**
 * The log-in. The procedure begins with one (documented); that it asks for a password alone, which
 * the sandbox prints when it starts, is the sandbox's own.
 */
export function logInPage({ to, status, message }: LogIn): Page {
  const main = html`<h1>Log in</h1>
    ${messageHtml(message)}
    <form class="sheet" method="post" action="/">
      <input type="hidden" name="to" value="${to}" />
      <div class="fields">
        <div>
          <label for="password">password</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="off"
            aria-describedby="password-hint"
            required
            autofocus
          />
          <span class="hint" id="password-hint">
            It was printed when the sandbox was started.
          </span>
        </div>
        <button>Log in</button>
      </div>
    </form>`;
  return { title: 'Log in', status, main };
}
