import { leaksIn } from '../../__tests__/leaks/forms.ts';
import type { SeedIntegration } from '../../sandbox/seed.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';

const API_TOKEN = 'a+secret/of the "setup"';

const PRIVATE_KEY = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAKeyOfManyLines',
  'AnotherLineOfTheKeyOfManyLinesAnotherLineOfTheKeyOfManyLines+/8=',
  '-----END PRIVATE KEY-----',
].join('\n');

/** A setup in many lines, as it is pasted into a secret. */
const SETUP = JSON.stringify(
  { autoAnswer: true, apiToken: API_TOKEN, key: PRIVATE_KEY },
  undefined,
  2,
);

/** A partner's workspaces by their names, each a sandbox with a token of its own. */
export class Partner {
  readonly workspaces: ReadonlyMap<string, Sandbox>;

  private constructor(workspaces: ReadonlyMap<string, Sandbox>) {
    this.workspaces = workspaces;
  }

  static async with(
    holds: Readonly<Record<string, readonly SeedIntegration[]>>,
    failingVersions: readonly string[] = [],
  ): Promise<Partner> {
    const started = Object.entries(holds).map(async ([name, integrations]) => {
      const workspace = { name };
      const rules = { integrations, failingVersions, upgradeDelayMs: 0 };
      return [name, await startSandbox({ workspace, ...rules })] as const;
    });
    return new Partner(new Map(await Promise.all(started)));
  }

  /** The secrets of the repository: those that the examples name, and a token by workspace. */
  secrets(): Record<string, string> {
    const [first] = this.workspaces.values();
    const tokens = [...this.workspaces].map(([name, { token }]) => [
      `${name.toUpperCase().replaceAll('-', '_')}_TOKEN`,
      token,
    ]);
    return {
      KONTUR_CRM_TOKEN: first?.token ?? '',
      PBX_TOKEN: API_TOKEN,
      PBX_KEY: PRIVATE_KEY,
      ...Object.fromEntries(
        ['KONTUR_CRM_SETUP', 'TELEPHONY_SETUP', 'CHAT_SETUP'].map((name) => [name, SETUP]),
      ),
      ...(Object.fromEntries(tokens) as Record<string, string>),
    };
  }

  /** The partner's own integrations, each as `WORKSPACE: NAME VERSION STATUS`. */
  held(): string[] {
    return [...this.workspaces].flatMap(([workspace, sandbox]) =>
      sandbox
        .integrations()
        .filter(({ ofOtherPartner, isPrivate }) => !ofOtherPartner && !isPrivate)
        .map(({ name, version, instance }) => {
          const status = instance === null ? 'not installed' : instance.status;
          return `${workspace}: ${name} ${version} ${status}`;
        }),
    );
  }

  /** Where a secret shows in a log. */
  leaksIn(log: string): string[] {
    const tokens = [...this.workspaces].map(([name, { token }]) => [`the token of ${name}`, token]);
    const [, line = ''] = PRIVATE_KEY.split('\n');
    const setup = { 'the api token': API_TOKEN, 'the key': PRIVATE_KEY, 'a line of the key': line };
    const named = Object.fromEntries(tokens) as Record<string, string>;
    return leaksIn({ 'the log': log }, { ...named, ...setup });
  }

  async close(): Promise<void> {
    await Promise.all([...this.workspaces.values()].map((sandbox) => sandbox.close()));
  }
}
