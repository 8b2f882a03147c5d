import type { Context } from 'hono';

import { errorAnswer } from '../answers.ts';
import type { AppContext } from '../app-context.ts';
import { Refusal } from '../refusal.ts';
import { showPage } from './document.ts';
import { integrationsPage } from './integrations-page.ts';
import type { PageEnv } from './log-in.ts';
import { refusedMessage } from './message.ts';
import { perform } from './perform.ts';
import { readForm } from './read-form.ts';

/** Room for any setup that the action itself would take. */
const LONGEST_FORM_BYTES = 256 * 1024;

const NOTHING_TYPED = new URLSearchParams();

/** The page of the public integrations, with what the last form did. */
export function showIntegrations(
  { workspace, state }: AppContext,
  context: Context<PageEnv>,
): Promise<Response> {
  const session = context.get('session');
  const { notice: message } = session;
  session.notice = undefined;
  const view = { workspace, rows: state.listed(), message, typed: NOTHING_TYPED, status: 200 };
  return showPage(context, integrationsPage(view));
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
    const message = refusedMessage(error);
    const view = { workspace, rows: state.listed(), message, typed, status };
    return showPage(context, integrationsPage(view));
  }
}
