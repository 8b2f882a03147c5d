import type { Context } from 'hono';

import { errorAnswer } from '../answers.ts';
import type { AppContext } from '../app-context.ts';
import type { IntegrationRecord } from '../integration-record.ts';
import { Refusal } from '../refusal.ts';
import { routeTable } from '../route-table.ts';
import { showPage } from './document.ts';
import { type ApiAccess, integrationsPage } from './integrations-page.ts';
import type { PageEnv } from './log-in.ts';
import { refusedMessage } from './message.ts';
import { perform } from './perform.ts';
import { readForm } from './read-form.ts';

/** Room for any setup that the action itself would take. */
const LONGEST_FORM_BYTES = 256 * 1024;

const NOTHING_TYPED = new URLSearchParams();

/** The page of the public integrations, with what the last form did. */
export function showIntegrations(app: AppContext, context: Context<PageEnv>): Promise<Response> {
  const { workspace, state } = app;
  const session = context.get('session');
  const { notice: message } = session;
  session.notice = undefined;
  const rows = ownFirst(state.listed());
  const view = { workspace, rows, message, typed: NOTHING_TYPED, status: 200, api: apiOf(app) };
  // Only where nothing was typed that would be lost.
  return showPage(context, { ...integrationsPage(view), refreshS: state.secondsToNextChange() });
}

/** What one works on stands above what others have published; each in the order of the list. */
function ownFirst(rows: readonly IntegrationRecord[]): IntegrationRecord[] {
  const own = rows.filter(({ ofOtherPartner }) => !ofOtherPartner);
  return [...own, ...rows.filter(({ ofOtherPartner }) => ofOtherPartner)];
}

/** Where routes are given, the page is one of those that call the API themselves. */
function apiOf({ options, workspace }: AppContext): ApiAccess | undefined {
  if (options.routes === undefined) return undefined;
  return {
    token: options.token,
    workspace: workspace.name,
    routes: routeTable(options.routes),
  };
}

/**
 * Does what a form asks for and leads back to the page. A refusal is shown at once, with the status
 * of the API's answer; the address stays that of the page.
 */
export async function changeIntegrations(
  { workspace, state }: AppContext,
  context: Context<PageEnv>,
): Promise<Response> {
  let typed = NOTHING_TYPED;
  try {
    typed = await readForm(context, LONGEST_FORM_BYTES);
    context.get('session').notice = { kind: 'done', text: perform(state, typed) };
    return context.redirect(context.req.path, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status } = errorAnswer(error);
    const message = refusedMessage(error, typed);
    const view = { workspace, rows: ownFirst(state.listed()), message, typed, status };
    return showPage(context, integrationsPage(view));
  }
}
