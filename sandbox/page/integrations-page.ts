import { html } from 'hono/html';

import type { IntegrationRecord } from '../integration-record.ts';
import type { Workspace } from '../models.ts';
import type { RouteShape } from '../route-table.ts';
import { addressesOf } from './addresses.ts';
import { API_SCRIPT } from './api-script.ts';
import type { Html, Page } from './document.ts';
import { integrationRow } from './integration-row.ts';
import { messageHtml, type Message } from './message.ts';

/** What the page of the public integrations shows. */
export interface IntegrationsView {
  readonly workspace: Workspace;
  readonly rows: readonly IntegrationRecord[];
  readonly message: Message | undefined;
  /** A form that was refused: what was typed stays in its boxes. Empty if none was. */
  readonly typed: URLSearchParams;
  readonly status: number;
  /** What its script calls the API with; undefined where the page sends forms. */
  readonly api?: ApiAccess | undefined;
}

/** How the API is called from the page. */
export interface ApiAccess {
  readonly token: string;
  readonly workspace: string;
  readonly routes: Readonly<Record<string, RouteShape>>;
}

/**
 * The page of the public integrations. Documented: the text boxes `name` and `version`, `Create`,
 * and a row for each integration with `Install`, which becomes `SetUp` and `Uninstall`. Inferred:
 * what else a row shows, the words of messages, and the layout. Left out: `Call action` with its
 * two text boxes, since no integration stands behind the sandbox that could be called.
 */
export function integrationsPage(view: IntegrationsView): Page {
  const { workspace, rows, message, typed, status, api } = view;
  const { integrations, privateIntegrations } = addressesOf(workspace.name);
  const main = html`<h1>Integrations of <bdi>${workspace.name}</bdi></h1>
    <p class="soft">
      All partners’ public integrations. The token is among the
      <a href="${privateIntegrations}">private integrations</a>.
    </p>
    ${messageHtml(message)} ${createForm(integrations, typed)}
    <section class="sheet">
      <h2>Public integrations</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Integration</th>
            <th scope="col">Version</th>
            <th scope="col">Status</th>
            <th scope="col">Features and webhooks</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((record) => integrationRow(record, { to: integrations, typed }))}
        </tbody>
      </table>
      ${rows.length === 0 ? html`<p class="soft">There is none yet.</p>` : null}
    </section>`;
  const script = api && { code: API_SCRIPT, data: api };
  return { title: 'Integrations', status, main, script };
}

function createForm(to: string, typed: URLSearchParams): Html {
  return html`<form class="sheet" method="post" action="${to}">
    <h2>New integration</h2>
    <div class="fields">
      <div>
        <label for="name">name</label>
        <input
          id="name"
          name="name"
          value="${typed.get('name') ?? ''}"
          placeholder="such as my_workspace.myIntegration2020"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="name-hint"
        />
        <span class="hint" id="name-hint">
          Unique. A Latin letter, then Latin letters, digits, <code>.</code> and <code>_</code>
        </span>
      </div>
      <div>
        <label for="version">version</label>
        <input
          id="version"
          name="version"
          value="${typed.get('version') ?? ''}"
          placeholder="such as 1.0"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="version-hint"
        />
        <span class="hint" id="version-hint">
          <code>major.minor.patch.build-prerelease</code>, of which major and minor are mandatory
        </span>
      </div>
      <button name="action" value="create">Create</button>
    </div>
  </form>`;
}
