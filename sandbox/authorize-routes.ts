import { Hono } from 'hono/tiny';

import type { Grant } from './access.ts';
import { jsonAnswer } from './answers.ts';
import type { AppContext } from './app-context.ts';
import { toWire } from './wire.ts';

const API_KEY = 'X-XCOM-Integration-ApiKey';

const SECRET = 'X-XCOM-Integration-Secret';

/** Both routes that trade an integration's keys for an access key (documented). */
export function authorizeRoutes({ options, workspace, access }: AppContext): Hono {
  const granted = ({ integrationInstance, accessKey }: Grant): Response =>
    jsonAnswer({
      workspace,
      integrationInstance: toWire(integrationInstance, options.statusFormat),
      accessKey,
    });

  const routes = new Hono();
  routes.post('/authorize-private-integration', ({ req }) =>
    granted(access.authorizePrivateIntegration(req.header(API_KEY))),
  );
  routes.post('/authorize-integration', ({ req }) =>
    granted(access.authorizeIntegration(req.header(API_KEY), req.header(SECRET))),
  );
  return routes;
}
