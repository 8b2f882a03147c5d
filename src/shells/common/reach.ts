import { EagerConnector } from '../../http/eager-connector.ts';
import { type ProxySettings, proxyFor } from '../../http/proxy.ts';

/** How to get to a service: through a proxy, or by a connection that has been begun. */
export interface Reach {
  readonly proxy: ProxySettings | undefined;
  readonly connector: EagerConnector | undefined;
}

/** Begins a connection where no proxy stands between, before anything else is done. */
export function reachOf(apiUrl: string, proxy: ProxySettings | undefined): Reach {
  const isDirect = proxyFor(proxy, apiUrl) === undefined;
  return { proxy, connector: isDirect ? new EagerConnector(apiUrl) : undefined };
}
