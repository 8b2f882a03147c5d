import { getBuiltinModule } from 'node:process';
import connect from 'undici/lib/api/api-connect.js';
import request from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';

export { Agent, Pool, buildConnector, connect, request };

// undici's parser of HTTP is WebAssembly, which V8 compiles anew in the background once about
// 13 MB of its code have run. Two ordinary answers reach that, and a process that ends waits for
// the compiler: 70 ms of a release without changes. The budget is out of reach now.
//
// A flag that is set makes V8 refuse the compiled code that Node brings for its own modules. So the
// one that undici's clock is in, which Node loads when it is first asked, is loaded before.
getBuiltinModule('node:perf_hooks');
getBuiltinModule('node:v8').setFlagsFromString('--wasm-tiering-budget=2000000000');

/** Few runs have a proxy, and it brings a third as much code again. */
export async function loadEnvHttpProxyAgent() {
  const { default: EnvHttpProxyAgent } =
    await import('undici/lib/dispatcher/env-http-proxy-agent.js');
  return EnvHttpProxyAgent;
}
