import type { JsonObject } from '../../src/domain/json.ts';
import type { Current, Instance, Integration } from '../../src/domain/models.ts';
import type { Workspace } from '../../src/ports/workspace.ts';
import type { Write, WriteContext } from '../../src/resources/write.ts';

/** The integration that every write is for. */
export const INTEGRATION: Integration = { id: 'i-1', name: 'acme.telephony', version: '1.0' };

export function instance(document: JsonObject, id = INTEGRATION.id): Instance {
  return { id, status: 'active', settings: [], secrets: [], document };
}

/** What stands around a write, each part as a test needs it. */
export interface WriteScene {
  /** What was known of the integration; null: it is not there yet. */
  readonly integration?: Integration | null;
  /** The instance as it was read last; null: a write has come since. */
  readonly known?: Instance | null;
  /** The instance before the run. */
  readonly before?: Instance;
  /** What the answer to a write shows. */
  readonly answer?: Integration | Instance;
  /** What is read of the instance then. */
  readonly read?: Instance;
  /** What the list holds of the name then. */
  readonly listed?: readonly Integration[];
}

/** A write over a workspace that answers so, and what is sent to it. */
export function stageWrite(make: (context: WriteContext) => Write, scene: WriteScene) {
  const { integration = INTEGRATION, known, before, answer, read, listed = [] } = scene;
  const sent: unknown[] = [];
  const sending =
    <T>(shown: T) =>
    (...told: unknown[]) => {
      sent.push(told.at(-1));
      return Promise.resolve(shown);
    };
  const workspace: Workspace = {
    integrationsNamed: () => Promise.resolve([...listed]),
    createIntegration: sending(answer as Integration | undefined),
    setVersion: sending(answer as Integration | undefined),
    install: sending(undefined),
    setUp: sending(undefined),
    readInstance: () => Promise.resolve(read),
    changeInstance: sending(answer as Instance | undefined),
  };
  const current: Current = {
    integration: integration ?? undefined,
    instance: known === null ? { kind: 'stale' } : { kind: 'read', instance: known },
    instanceBefore: before,
  };
  const write = make({ workspace, name: INTEGRATION.name, current });
  return { write: performed(write), sent, current };
}

/** A write with the functions that whoever performs it has: what was seen last is handed on. */
function performed(write: Write) {
  let { seen } = write;
  return {
    ...write,
    send: () => write.send(seen),
    /** Resolves to what is known where it has happened. */
    confirm: async (isAnswered: boolean): Promise<Current | undefined> => {
      const looked = await write.confirm({ seen, isAnswered });
      if ('done' in looked) return looked.done;
      seen = looked.notYet;
      return undefined;
    },
    repetition: write.repetition(seen),
  };
}
