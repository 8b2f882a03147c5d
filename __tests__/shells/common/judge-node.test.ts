import { expect, test } from '@jest/globals';
import { judgeNode } from '../../../src/shells/common/judge-node.ts';

test.each([
  ['12.22.12', 'unsupported'],
  ['18.20.8', 'unsupported'],
  ['20.20.2', 'unsupported'],
  ['21.7.3', 'unsupported'],
  ['22.9.0', 'unsupported'],
  ['22.18.0', 'unsupported'],
  ['22.19.0', 'tolerated'],
  ['22.23.3', 'tolerated'],
  ['23.0.0', 'tolerated'],
  ['23.11.1', 'tolerated'],
  ['24.0.0', 'supported'],
  ['24.21.0', 'supported'],
  ['25.0.0-nightly20251001', 'supported'],
  ['26.1.0', 'supported'],
])('Node %s is %s', (version, kind) => {
  const verdict = judgeNode(version);
  expect(verdict.kind).toBe(kind);
  if (verdict.kind === 'supported') return;
  expect(verdict.message).toContain(`Node ${version} `);
  expect(verdict.message).toContain('It needs Node 24, or 22.19 at least');
});
