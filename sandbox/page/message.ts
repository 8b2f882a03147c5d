import { html } from 'hono/html';

import { Refusal, type RefusalReason } from '../refusal.ts';
import type { Html } from './document.ts';
import { whyRefused } from './why.ts';

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

/** What the page says of a refusal: the very words of the API's answer (inferred), and why. */
export function refusedMessage({ reason }: Refusal, typed = new URLSearchParams()): Message {
  const why = whyRefused(reason, typed);
  const words = wordsOf(reason);
  const text = why === undefined ? words : `${words.replace(/\.$/, '')}: ${why}.`;
  return { kind: 'refused', text };
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
