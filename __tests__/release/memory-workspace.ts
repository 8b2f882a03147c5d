import type { Instance as ServiceInstance } from '../../sandbox/models.ts';
import { Refusal } from '../../sandbox/refusal.ts';
import type { WorkspaceState } from '../../sandbox/workspace-state.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Instance, Integration } from '../../src/domain/models.ts';
import type { PatchOperation } from '../../src/domain/desired-state.ts';
import type { Deadline } from '../../src/time/deadline.ts';
import { RequestError, type Workspace } from '../../src/ports/workspace.ts';
import type { FakeClock } from '../fake-clock.ts';
import { type Fault, answered } from './faults.ts';
import type { MemoryService } from './memory-service.ts';

export type CallKind = 'list' | 'create' | 'set-version' | 'install' | 'setup' | 'read' | 'patch';

export interface Call {
  readonly kind: CallKind;
  readonly atMs: number;
  /** What was sent with it, where that matters. */
  readonly sent: unknown;
}

/** What an answer of somebody else's integration says. */
export const ANOTHER_ID = '00000000-0000-4000-8000-00000000abcd';

/** How long a call takes. */
export const CALL_MS = 20;

const READS: readonly CallKind[] = ['list', 'read'];

export interface MemoryWorkspaceParts {
  readonly service: MemoryService;
  readonly clock: FakeClock;
  readonly deadline: Deadline;
  /** What goes wrong with a call, by its number, from 1. */
  readonly faultOf?: (number: number, kind: CallKind) => Fault | undefined;
  /** Waits until the call may go on; what happens meanwhile is somebody else's doing. */
  readonly beforeCall?: (number: number) => Promise<void> | void;
  /** What the answers to some writes show, in place of what they bring about. */
  readonly shows?: Readonly<
    Partial<Record<CallKind, 'nothing' | 'the former state' | 'another one'>>
  >;
  /** Writes that are answered with a success and not done. */
  readonly pretends?: readonly CallKind[];
}

/** One run's connection to the workspace, as the client over HTTP would be one. */
export class MemoryWorkspace implements Workspace {
  readonly #parts: MemoryWorkspaceParts;
  /** Every call that was begun, in order. */
  readonly calls: Call[] = [];
  /** Every write of this connection that the service has done, whatever the caller was told. */
  readonly committed: CallKind[] = [];
  /** The operations of each patch among them. */
  readonly committedPatches: (readonly PatchOperation[])[] = [];

  constructor(parts: MemoryWorkspaceParts) {
    this.#parts = parts;
  }

  get kinds(): CallKind[] {
    return this.calls.map(({ kind }) => kind);
  }

  get writes(): Call[] {
    return this.calls.filter(({ kind }) => !READS.includes(kind));
  }

  integrationsNamed(name: string): Promise<Integration[]> {
    const isAlike = (row: Integration) => row.name.toLowerCase() === name.toLowerCase();
    return this.#call('list', { act: () => this.#parts.service.listed().filter(isAlike) });
  }

  async createIntegration(name: string, version: string): Promise<Integration | undefined> {
    const act = () => this.#parts.service.create(name, version);
    const created = await this.#write('create', { sent: version, act });
    return this.#shown('create', {
      after: created,
      before: { id: 'another', name, version: '0.0.1' },
    });
  }

  async setVersion(integration: Integration, version: string): Promise<Integration | undefined> {
    await this.#write('set-version', {
      sent: version,
      act: () => {
        this.#parts.service.setVersion(integration.id, version);
      },
    });
    return this.#shown('set-version', {
      after: { ...integration, version: this.#parts.service.kept(version) },
      before: integration,
    });
  }

  async install({ id }: Integration): Promise<void> {
    await this.#write('install', { sent: id, act: () => this.#change((it) => it.install(id)) });
  }

  async setUp({ id }: Integration, setup: JsonObject): Promise<void> {
    await this.#write('setup', {
      sent: setup,
      act: () => {
        this.#change((it) => {
          it.setup(id, setup);
        });
      },
    });
  }

  readInstance({ id }: Integration): Promise<Instance | undefined> {
    return this.#call('read', {
      act: () => this.#instance(id),
    });
  }

  async changeInstance(
    { id }: Integration,
    operations: readonly PatchOperation[],
  ): Promise<Instance | undefined> {
    const before = this.#instance(id);
    await this.#write('patch', {
      sent: operations,
      act: () => this.#change((it) => it.changeInstance(id, operations)),
    });
    return this.#shown('patch', { after: this.#instance(id), before });
  }

  #instance(id: string): Instance | undefined {
    const record = this.#parts.service.state.records().find((each) => each.id === id);
    return record?.instance ? toInstance(record.instance) : undefined;
  }

  #shown<T>(kind: CallKind, { after, before }: { after: T; before: T }): T | undefined {
    const shows = this.#parts.shows?.[kind];
    if (shows === 'nothing') return undefined;
    if (shows === 'another one' && after !== undefined) {
      return { ...after, id: ANOTHER_ID, name: 'somebody.else' };
    }
    return shows === 'the former state' ? before : after;
  }

  #change<T>(act: (state: WorkspaceState) => T): T {
    return this.#parts.service.change(act);
  }

  #write<T>(kind: CallKind, { sent, act }: { sent: unknown; act: () => T }): Promise<T> {
    return this.#call(kind, {
      sent,
      act: () => {
        if (this.#parts.pretends?.includes(kind) === true) return undefined as T;
        const value = act();
        this.committed.push(kind);
        if (kind === 'patch') this.committedPatches.push(sent as readonly PatchOperation[]);
        return value;
      },
    });
  }

  /** As the transport: nothing begins once the run must stop, and what fails says what became of it. */
  async #call<T>(kind: CallKind, { sent, act }: { sent?: unknown; act: () => T }): Promise<T> {
    const { clock, deadline, faultOf, beforeCall } = this.#parts;
    await beforeCall?.(this.calls.length + 1);
    const stop = deadline.stopReason();
    if (stop !== undefined) throw new RequestError({ ...stop, outcome: 'stopped-before' });
    const number = this.calls.push({ kind, atMs: clock.now(), sent });
    clock.move(CALL_MS);
    const fault = faultOf?.(number, kind);
    if (fault === undefined) return asAnswer(act);
    if (fault.commits === 'yes') ifNotRefused(act);
    if (typeof fault.commits === 'object') {
      clock.in(fault.commits.lateMs, () => {
        ifNotRefused(act);
      });
    }
    throw fault.error;
  }
}

function asAnswer<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind } = error.reason;
    throw answered(kind === 'forbidden' ? 403 : kind === 'invalid-model' ? 400 : 409);
  }
}

/** An answer that nobody gets: a refusal has no effect. */
function ifNotRefused(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function toInstance(held: ServiceInstance): Instance {
  const document = structuredClone(held) as unknown as JsonObject;
  return {
    id: held.id,
    status: held.status,
    settings: held.settings.map((setting) => ({ ...setting })),
    secrets: held.secrets.map(({ id, value }) => ({ id, value })),
    document,
  };
}
