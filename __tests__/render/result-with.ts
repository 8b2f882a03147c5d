import type { SummaryFacts } from '../../src/render/release-summary.ts';
import type { PlanReport, ReleaseResult } from '../../src/domain/results.ts';

/** What a summary names besides the result. */
export const FACTS: SummaryFacts = {
  integration: 'acme.telephony',
  workspace: 'acme',
  workspaceUrl: 'https://crm.kontur.ru/api/acme/integrations',
  source: 'tag "v1.2.0"',
  setupIsGiven: true,
  remarks: [],
};

/** A release that changed nothing, with what a test changes. */
export function resultWith(changes: Partial<ReleaseResult> = {}): ReleaseResult {
  return {
    version: '1.2.0',
    previousVersion: '1.2.0',
    integrationId: 'id-1',
    outcome: 'unchanged',
    installed: true,
    status: 'active',
    previousStatus: 'active',
    newlyInstalled: false,
    dryRun: false,
    plan: undefined,
    steps: [],
    phases: [],
    failure: undefined,
    ...changes,
  };
}

/** A plan that changes nothing, with what a test changes. */
export function planWith(changes: Partial<PlanReport> = {}): PlanReport {
  return {
    version: { from: '1.2.0', to: '1.2.0' },
    installed: { from: true, to: true },
    setup: null,
    features: [],
    webhooks: [],
    instance: [],
    steps: [],
    refusals: [],
    ...changes,
  };
}
