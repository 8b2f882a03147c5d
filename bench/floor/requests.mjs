// The floor of a JavaScript action: the same requests with nothing but Node's own client, and
// the same files written. No checks, no masks, no deadlines.
import { appendFileSync } from 'node:fs';

const input = (name) => process.env[`INPUT_${name}`];
const origin = new URL(input('API-URL'));
const secure = origin.protocol === 'https:';
const http = secure ? await import('node:https') : await import('node:http');
const agent = new http.Agent({ keepAlive: true });

export const name = input('INTEGRATION');
export const base = `/api/v1/${input('WORKSPACE')}/integrations`;

export function send(method, path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        method,
        path,
        hostname: origin.hostname,
        port: origin.port,
        headers: {
          authorization: `Bearer ${input('TOKEN')}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
      },
      (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => {
          if (answer.statusCode >= 300) reject(new Error(`status ${answer.statusCode}`));
          else resolve(JSON.parse(Buffer.concat(chunks).toString()));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export async function list() {
  const rows = [];
  for (let query = ''; ;) {
    const page = await send('GET', base + query);
    if (Array.isArray(page)) return page;
    rows.push(...page.items);
    if (!page.hasMore) return rows;
    query = `?offset=${encodeURIComponent(page.lastOffset)}`;
  }
}

export function finish(outcome) {
  appendFileSync(process.env.GITHUB_OUTPUT, `outcome<<END\n${outcome}\nEND\n`);
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, `### ${outcome}\n`);
  agent.destroy();
}
