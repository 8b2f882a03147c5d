import { html } from 'hono/html';

import { configuredVersion, type IntegrationRecord } from '../integration-record.ts';
import type { Instance } from '../models.ts';
import type { Html } from './document.ts';
import { instanceParts } from './instance-parts.ts';

/** Where a row's forms go, and what was typed into one that was refused. */
export interface RowForms {
  readonly to: string;
  readonly typed: URLSearchParams;
}

/**
 * The row of one integration. `Install`, and in its place `SetUp` with a text box for JSON and
 * `Uninstall`, are documented; the id, the owner, what is shown of the instance, and that `Uninstall`
 * asks first are inferred.
 * Values of the setup are never shown.
 */
export function integrationRow(record: IntegrationRecord, forms: RowForms): Html {
  const { id, name, version, ofOtherPartner, instance } = record;
  return html`<tr data-id="${id}" data-name="${name}" data-version="${version}">
    <th scope="row">
      <bdi>${name}</bdi>
      <span class="id"><bdi>${id}</bdi></span>
      ${ofOtherPartner ? html`<span class="more">another partner’s</span>` : null}
    </th>
    <td class="version"><bdi>${version}</bdi></td>
    <td>
      ${instance === null ? html`<span class="soft">not installed</span>` : stateOf(instance)}
    </td>
    <td>${instance === null ? null : instanceParts(instance)}</td>
    <td>${instance === null ? installForm(record, forms) : installedForm(record, forms)}</td>
  </tr>`;
}

/** The documented name of the status, which on the wire begins with a small letter. */
function stateOf(instance: Instance): Html {
  const { status } = instance;
  const version = configuredVersion(instance) ?? 'no version';
  const configured =
    status === 'notConfigured'
      ? html`<span class="more">not set up yet</span>`
      : html`<span class="more">configured at <bdi>${version}</bdi></span>`;
  return html`<span class="status ${status}"
      >${status.charAt(0).toUpperCase()}${status.slice(1)}</span
    >
    ${configured}`;
}

function installForm({ id, name }: IntegrationRecord, { to }: RowForms): Html {
  return html`<form method="post" action="${to}">
    <input type="hidden" name="id" value="${id}" />
    <button name="action" value="install" aria-label="Install ${name}">Install</button>
  </form>`;
}

function installedForm({ id, name }: IntegrationRecord, { to, typed }: RowForms): Html {
  const parameters = typed.get('id') === id ? (typed.get('parameters') ?? '') : '';
  return html`<form method="post" action="${to}">
    <input type="hidden" name="id" value="${id}" />
    <label for="parameters-${id}">setup parameters, JSON</label>
    ${textBox({ id, parameters })}
    <div class="buttons">
      <button name="action" value="setup" aria-label="SetUp ${name}">SetUp</button>
    </div>
    <details>
      <summary aria-label="Uninstall ${name} …">Uninstall …</summary>
      <p>Its setup, features and webhooks are forgotten.</p>
      <button class="quiet" name="action" value="uninstall" aria-label="Uninstall ${name}">
        Uninstall
      </button>
    </details>
  </form>`;
}

/** The line break behind the opening tag is not part of the text, so that one in the text stays. */
function textBox({ id, parameters }: { id: string; parameters: string }): Html {
  return html`<textarea
    id="parameters-${id}"
    name="parameters"
    rows="2"
    placeholder='such as {"autoRedirect":true,"autoAnswer":true}'
    autocomplete="off"
    spellcheck="false"
  >
${parameters}</textarea>`;
}
