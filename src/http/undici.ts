import { getBuiltinModule } from 'node:process';
import buildConnector from 'undici/lib/core/connect.js';
import Client from 'undici/lib/dispatcher/client.js';

// The only imports from inside undici. Its entry point loads all of it: caches, mocks, fetch,
// WebSocket. Loaded from their sources these two take 38 ms, and the entry point 108 (medians of 30).
export { Client, buildConnector };

// undici's parser of HTTP is WebAssembly, which V8 compiles anew in the background once about
// 13 MB of its code have run. Two ordinary answers reach that, and a process that ends waits for
// the compiler: 70 ms of a release without changes. The budget is out of reach now.
//
// A flag that is set makes V8 refuse the compiled code that Node brings for its own modules. So the
// one that undici's clock is in, which Node loads when it is first asked, is loaded before.
getBuiltinModule('node:perf_hooks');
getBuiltinModule('node:v8').setFlagsFromString('--wasm-tiering-budget=2000000000');

/** Loads what the few runs with a proxy need, in 9 ms more. */
export async function loadProxyParts() {
  const [agent, pool, connect] = await Promise.all([
    import('undici/lib/dispatcher/env-http-proxy-agent.js'),
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/api/api-connect.js'),
  ]);
  return { EnvHttpProxyAgent: agent.default, Pool: pool.default, connect: connect.default };
}

export type ProxyParts = Awaited<ReturnType<typeof loadProxyParts>>;
