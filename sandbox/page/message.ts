import { html } from 'hono/html';

import { Refusal, type RefusalReason } from '../refusal.ts';
import type { Html } from './document.ts';

/** What a page says about the form that was sent last. */
export interface Message {
  readonly kind: 'done' | 'refused';
  readonly text: string;
}

const ROLES = { done: 'status', refused: 'alert' } as const;

/** The message as it stands on a page; nothing if there is none. */
export function messageHtml(message: Message | undefined): Html | null {
  if (message === undefined) return null;
  const { kind, text } = message;
  return html`<p class="message ${kind}" role="${ROLES[kind]}">${text}</p>`;
}

/** What the page says of a refusal: the very words of the API's answer (inferred). */
export function refusedMessage({ reason }: Refusal): Message {
  return { kind: 'refused', text: wordsOf(reason) };
}

function wordsOf(reason: RefusalReason): string {
  switch (reason.kind) {
    case 'conflict':
      return `${reason.message}.`;
    case 'invalid-model':
      return Object.values(reason.errors).flat().join(' ');
    case 'too-large':
      return 'This form is too long.';
    case 'invalid-patch':
    case 'forbidden':
    case 'not-found':
    case 'unauthorized':
    case 'unsupported-media-type':
      return `The workspace refused this: ${reason.kind}.`;
  }
}
