/** One run of the action in the life of a release, and what has to come of it. */
export interface Chapter {
  readonly title: string;
  readonly tag: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly expected: ChapterEnd;
}

/** How a run ended, in what a user can see of it. */
export interface ChapterEnd {
  readonly exitCode: number;
  /** Empty where the run failed. */
  readonly outcome: string;
  readonly version: string;
  readonly status: string;
  /** How many requests changed something in the workspace. */
  readonly writes: number;
}

/** A release's life, from the first tag on. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: 'The first release: create, install, set up',
    tag: 'v1.0.0',
    expected: { exitCode: 0, outcome: 'created', version: '1.0.0', status: 'active', writes: 3 },
  },
  {
    title: 'A prerelease: the tag becomes a version of the vendor’s grammar',
    tag: 'v1.1.0-rc.1',
    expected: {
      exitCode: 0,
      outcome: 'updated',
      version: '1.1.0-rc1',
      status: 'active',
      writes: 2,
    },
  },
  {
    title: 'The release, waiting until the instance runs at it',
    tag: 'v1.1.0',
    inputs: { 'wait-for': 'version' },
    expected: { exitCode: 0, outcome: 'updated', version: '1.1.0', status: 'active', writes: 2 },
  },
  {
    title: 'The same tag again: nothing to do',
    tag: 'v1.1.0',
    expected: { exitCode: 0, outcome: 'unchanged', version: '1.1.0', status: 'active', writes: 0 },
  },
  {
    title: 'A late, older tag: refused',
    tag: 'v1.0.5',
    expected: { exitCode: 1, outcome: '', version: '1.0.5', status: 'active', writes: 0 },
  },
  {
    title: 'A dry run: planned, not written',
    tag: 'v1.2.0',
    inputs: { 'dry-run': 'true' },
    expected: { exitCode: 0, outcome: 'planned', version: '1.2.0', status: 'active', writes: 0 },
  },
];
