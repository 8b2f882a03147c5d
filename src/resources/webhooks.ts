import { webhookWords } from '../domain/change-words.ts';
import type { DesiredState, PatchOperation } from '../domain/desired-state.ts';
import type { Failure } from '../domain/errors.ts';
import type { Instance, Observed } from '../domain/models.ts';
import type { StepOf } from '../domain/release-plan.ts';
import type { WebhookChange } from '../domain/results.ts';
import type { RequestError } from '../ports/workspace.ts';
import { option, quote, untrusted } from '../text/quote.ts';
import {
  type LiveWebhook,
  type WebhookIdentity,
  isOfIdentity,
  toWebhook,
  webhooksOf,
} from './live-webhooks.ts';
import { partNotShown, reconcilingWrite } from './reconciling-write.ts';
import {
  differences,
  identityOf,
  isAsDeclared,
  isInferred,
  keptOf,
} from './webhook-differences.ts';
import type { Write, WriteContext } from './write.ts';

/** Lists how declared webhooks are to change; what is not declared is left alone. */
export function webhookChanges(
  { webhooks }: Pick<DesiredState, 'webhooks'>,
  instance: Instance | undefined,
): WebhookChange[] {
  const held = (instance && webhooksOf(instance)) ?? [];
  return differences(webhooks, held).map(({ change }) => change);
}

/** Plans what adds, changes and removes webhooks; none where all are as declared. */
export function webhookSteps(
  { webhooks }: DesiredState,
  changes: readonly WebhookChange[],
): StepOf<'webhooks'>[] {
  if (changes.length === 0) return [];
  const to = changes
    .map((change) => `${untrusted(change.url)} ${untrusted(webhookWords(change))}`)
    .join(', ');
  return [{ kind: 'webhooks', words: { from: '', to }, webhooks }];
}

/** Refuses webhooks where an instance shows no list: one that is there would be added beside. */
export function webhookRefusals(
  { webhooks }: DesiredState,
  { instance }: Pick<Observed, 'instance'>,
): Failure[] {
  const isBlind = instance !== undefined && webhooksOf(instance) === undefined;
  return isBlind && webhooks.length > 0 ? [partNotShown('webhooks')] : [];
}

/** Warns of declared webhooks that are there more than once; only one of each is kept right. */
export function webhookWarnings(
  { webhooks }: DesiredState,
  { instance }: Pick<Observed, 'instance'>,
): string[] {
  const held = (instance && webhooksOf(instance)) ?? [];
  return webhooks
    .filter(({ absent }) => !absent)
    .flatMap((wanted) => {
      const alike = held.filter((webhook) => isOfIdentity(webhook, identityOf(wanted)));
      const kept = keptOf(alike, wanted);
      return kept === undefined || alike.length === 1 ? [] : [doubleWarning(alike, kept)];
    });
}

function doubleWarning(alike: readonly LiveWebhook[], kept: LiveWebhook): string {
  const ids = alike.map(({ id }) => untrusted(id)).join(', ');
  return (
    `The instance has the webhook ${named(kept)} ${alike.length} times: ${ids}. ` +
    `${untrusted(kept.id)} is kept as declared, the others are left alone. Remove them by ` +
    `${option('instance-patch')}: {"op": "remove", "path": "/webHooks/{id}"}.`
  );
}

/** Warns where an instance patch adds a webhook beside one of the same identity. */
export function addedBesideWarnings(
  operations: readonly PatchOperation[],
  { webhooks }: DesiredState,
  { instance }: Pick<Observed, 'instance'>,
): string[] {
  const held = (instance && webhooksOf(instance)) ?? [];
  const stays = (added: LiveWebhook) =>
    held.some((webhook) => isOfIdentity(webhook, added)) ||
    webhooks.some(
      (wanted) =>
        !wanted.absent &&
        isOfIdentity(identityOf(wanted), added) &&
        // One that is added as declared is there by then, and is left out.
        !isAsDeclared(added, wanted),
    );
  return operations.filter(isAddition).flatMap(({ value = null }) => {
    const added = toWebhook(value);
    if (added === undefined || !stays(added)) return [];
    return [
      `${option('instance-patch')} adds the webhook ${named(added)} beside the one that is there: ` +
        'the service will call both. Declare it, or change the one that is there by its id.',
    ];
  });
}

function isAddition({ op, path }: PatchOperation): boolean {
  return op === 'add' && path.toLowerCase() === '/webhooks';
}

export function webhooksWrite({ webhooks }: StepOf<'webhooks'>, context: WriteContext): Write {
  return reconcilingWrite(
    {
      label: 'Set the webhooks',
      part: 'webhooks',
      operationsFor: (instance) => {
        const held = webhooksOf(instance);
        return held && differences(webhooks, held).flatMap(({ operations }) => operations);
      },
      // An element that is added twice stands there twice (inferred).
      isRepeatable: ({ op }) => op !== 'add',
      believesAnswer: true,
      absenceProves: true,
      explain: explainRefusal,
    },
    context,
  );
}

/** Explains a refusal of what is inferred: the service may not know it; there is another way. */
function explainRefusal(
  refusal: RequestError,
  operations: readonly PatchOperation[],
): RequestError {
  const inferred = operations.find(isInferred);
  if (inferred === undefined) return refusal;
  return refusal.withHint(
    `${refusal.hint} That ${untrusted(inferred.path)} can be replaced is inferred: if the service ` +
      'does not know it, release the webhook as absent once, and declare it again after that.',
  );
}

function named({ url, kind }: WebhookIdentity): string {
  return `${quote(url)} (${kind})`;
}
