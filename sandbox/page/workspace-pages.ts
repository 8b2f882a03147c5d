import { html } from 'hono/html';

import type { Workspace } from '../models.ts';
import { addressesOf, WORKSPACES } from './addresses.ts';
import type { Page } from './document.ts';

/** The choice of a workspace (documented); the sandbox has one. */
export function workspacesPage({ name, title }: Workspace): Page {
  const main = html`<h1>Workspaces</h1>
    <ul class="sheet">
      <li>
        <a href="${addressesOf(name).main}"><bdi>${title}</bdi></a>
        <span class="soft">(<bdi>${name}</bdi>)</span>
      </li>
    </ul>`;
  return { title: 'Workspaces', main };
}

/**
 * Where a log-in leads. Of this page only its address is documented; in the place of the CRM stands
 * the next step of the vendor's procedure.
 */
export function mainPage({ name, title }: Workspace): Page {
  const { main: here, integrations, privateIntegrations } = addressesOf(name);
  const main = html`<h1><bdi>${title}</bdi></h1>
    <div class="sheet">
      <p>
        Here the CRM would be. Its integrations are reached by the address bar, as documented: in
        the place of <code>app</code> goes <code>api</code>, in that of <code>main</code>,
        <code>integrations</code>.
      </p>
      <p>
        from <code>${here}</code><br />
        to <a href="${integrations}"><code>${integrations}</code></a>
      </p>
      <p>
        The token is at <a href="${privateIntegrations}"><code>${privateIntegrations}</code></a>
      </p>
      <p><a href="${WORKSPACES}">Other workspaces</a></p>
    </div>`;
  return { title, main };
}

/**
 * The page that shows the token (documented). What else the vendor's page holds is not known, and
 * so not imitated.
 */
export function privateIntegrationsPage({ name }: Workspace, token: string): Page {
  const { integrations } = addressesOf(name);
  const main = html`<h1>Private integrations of <bdi>${name}</bdi></h1>
    <div class="sheet">
      <h2 id="token">Token</h2>
      <p><code aria-labelledby="token" role="group">${token}</code></p>
      <p class="hint">
        It goes into the header <code>Authorization: Bearer …</code> of each call of the API, and as
        a secret into the input <code>token</code> of the action.
      </p>
    </div>
    <p><a href="${integrations}">Public integrations</a></p>`;
  return { title: 'Private integrations', main };
}
