import type { Evidence, OperationFinding, PrintedRoute, RoutesFinding } from './finding.ts';

const HEADINGS = ['operation', 'built-in route', 'recorded route', 'result', 'evidence'];

/** Writes the value for the input `routes`, a table in Markdown, and what is left open. */
export function findingText({ routes, operations, problems }: RoutesFinding): string {
  const parts = [
    Object.keys(routes).length === 0
      ? 'No route is to be replaced.'
      : `The value for routes, the input or the flag:\n\n${routesText(routes)}`,
    tableText([HEADINGS, ...operations.map(rowOf)]),
    ...(problems.length === 0 ? [] : [`What is left open:\n\n${problemsText(problems)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Writes it all as one JSON document. */
export function findingJson(finding: RoutesFinding): string {
  return `${JSON.stringify(finding, null, 2)}\n`;
}

function problemsText(problems: RoutesFinding['problems']): string {
  return problems
    .map(({ operation, problem, remedy }) => `- ${operation}: ${problem}. ${remedy}.`)
    .join('\n');
}

/** Writes one operation a line. */
function routesText(routes: RoutesFinding['routes']): string {
  const lines = Object.entries(routes).map(
    ([operation, route]) => `${JSON.stringify(operation)}: ${JSON.stringify(route)}`,
  );
  return `{${lines.join(',\n ')}}`;
}

function rowOf({ operation, builtIn, recorded, same, evidence }: OperationFinding): string[] {
  return [
    operation,
    routeText(builtIn),
    recorded === null ? '–' : routeText(recorded),
    resultOf(same, evidence),
    evidence.map(evidenceText).join(', ') || '–',
  ];
}

function resultOf(same: boolean | null, evidence: readonly Evidence[]): string {
  if (same !== null) return same ? 'same' : 'different';
  return evidence.length === 0 ? 'not seen' : 'not decided';
}

function routeText(route: PrintedRoute): string {
  if (typeof route === 'string') return `\`${route}\``;
  const { request, body } = route;
  return body === undefined ? `\`${request}\`` : `\`${request} ${JSON.stringify(body)}\``;
}

function evidenceText({ method, path, status }: Evidence): string {
  return `\`${method} ${path}\` ${status}`;
}

function tableText(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [headings = [], ...others] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(headings), rule, ...others.map(line)].join('\n');
}
