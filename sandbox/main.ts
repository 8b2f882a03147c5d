import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { readRoutes } from './read-routes.ts';
import { startSandbox, type Sandbox } from './start-sandbox.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    token: { type: 'string' },
    workspace: { type: 'string', default: 'sandbox' },
    paged: { type: 'boolean', default: false },
    routes: { type: 'string' },
  },
});

const routes = values.routes === undefined ? undefined : readRoutes(values.routes);
if (values.routes !== undefined && routes === undefined) {
  console.error(
    'The value of --routes is not one: write JSON such as {"install": "PUT /v2/{ws}/{id}"}.',
  );
  process.exit(1);
}
const sandbox = await startSandbox({
  port: Number(values.port),
  workspace: { name: values.workspace },
  listFormat: values.paged ? 'pages' : 'array',
  ...(values.token === undefined ? {} : { token: values.token }),
  ...(routes === undefined ? {} : { routes }),
});
console.log(welcome(sandbox));
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await sandbox.close();
console.log('The sandbox has ended.');

function welcome(running: Sandbox): string {
  const { url, workspace, token, password, apiKey, integrationSecret } = running;
  const list = `${url}/api/v1/${workspace.name}/integrations`;
  return `A sandbox workspace is running; it forgets everything when it ends (Ctrl+C).

  address             ${url}
  workspace           ${workspace.name} (${workspace.id})
  token               ${token}
  api key             ${apiKey}
  integration secret  ${integrationSecret}
  integrations        ${list}
  admin page          ${running.pageUrl}
  password            ${password}

Open its admin page, logged in:

  ${running.logInUrl}

Look at its list:

  curl -H 'Authorization: Bearer ${token}' ${list}

Release into it from a checkout of the action, with its inputs as a runner passes them:

  env 'INPUT_API-URL=${url}' INPUT_WORKSPACE=${workspace.name} \\
    INPUT_TOKEN=${token} \\
    INPUT_INTEGRATION=my.integration INPUT_VERSION=1.0.0 '${process.execPath}' dist/index.js

Or from a workflow on the same machine:

  with:
    api-url: ${url}
    workspace: ${workspace.name}
    token: ${token}
    integration: my.integration
`;
}
