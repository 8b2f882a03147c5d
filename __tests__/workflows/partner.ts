import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { ROOT } from './workflow.ts';
import type { Environment, World } from './world.ts';

/** The integration that the examples release. */
export const NAME = 'my_workspace.telephony';

/** A version at which every instance fails. */
export const FAILING = '1.6.6';

export const SETUP = '{"autoRedirect":true,"autoAnswer":true,"apiToken":"a-secret-of-the-example"}';

/** What a manifest leaves to the secret. */
export const SECRET_SETUP = '{"autoAnswer":true,"apiToken":"a-secret-of-the-example"}';

/** What the repository holds besides its workflows: the manifests that the examples name. */
const FILES = Object.fromEntries(
  await Promise.all(
    ['telephony.yml', 'telephony.schema.json', 'chat.yml'].map(async (name) => {
      const path = `integrations/${name}`;
      return [path, await readFile(join(ROOT, 'examples', path), 'utf8')] as const;
    }),
  ),
);

/** A partner with several workspaces, each a sandbox, and a repository that knows them. */
export class Partner {
  readonly #sandboxes: ReadonlyMap<string, Sandbox>;

  private constructor(sandboxes: ReadonlyMap<string, Sandbox>) {
    this.#sandboxes = sandboxes;
  }

  static async with(...workspaces: readonly string[]): Promise<Partner> {
    const sandboxes = await Promise.all(
      workspaces.map((name) =>
        startSandbox({ workspace: { name }, upgradeDelayMs: 0, failingVersions: [FAILING] }),
      ),
    );
    return new Partner(new Map(sandboxes.map((sandbox) => [sandbox.workspace.name, sandbox])));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sandboxes.values()].map((sandbox) => sandbox.close()));
  }

  workspace(name: string): Sandbox {
    const sandbox = this.#sandboxes.get(name);
    if (sandbox === undefined) throw new Error(`There is no workspace ${name}.`);
    return sandbox;
  }

  /** What an environment for a workspace holds. */
  environment(workspace: string, setup = SETUP): Environment {
    return {
      secrets: { KONTUR_CRM_TOKEN: this.workspace(workspace).token, KONTUR_CRM_SETUP: setup },
      vars: { KONTUR_CRM_WORKSPACE: workspace },
    };
  }

  /** An environment for each workspace, by its name. */
  environments(...workspaces: readonly string[]): Record<string, Environment> {
    return Object.fromEntries(workspaces.map((name) => [name, this.environment(name)]));
  }

  /** The world in which a tag has been pushed, with changes. */
  pushed(tag: string, changes: Partial<World> = {}): World {
    return {
      github: {
        event_name: 'push',
        ref: `refs/tags/${tag}`,
        ref_name: tag,
        repository: 'partner/integration',
      },
      secrets: {},
      vars: {},
      files: FILES,
      environments: {},
      amend: (inputs) => {
        const sandbox = this.#sandboxes.get(inputs.workspace ?? '');
        return sandbox === undefined ? inputs : { 'api-url': sandbox.url, ...inputs };
      },
      ...changes,
    };
  }
}
