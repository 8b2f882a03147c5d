/** The proxy to use, as the environment names it; loaded only where one is named. */
export interface ProxySettings {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}
