/** A private key in many lines, some of them short, as partners keep them in a setup. */
export const PEM = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgCanaryCanaryCana',
  'ryLine2CanaryCanaryCanaryCanaryCanaryCanaryCanary+/8=',
  'x4=',
  '-----END PRIVATE KEY-----',
].join('\n');

/** Secrets at each depth, in lists, in many lines, and with characters that encodings change. */
export const CANARIES = {
  'depth 1': 'canary-one-Zq81',
  'depth 2': 'canary/two+Zq82==',
  'depth 3': 'canary three "Zq83" \\',
  'depth 4': 'канарейка-Zq84',
  'depth 5': "canary<five>&'Zq85'",
  'depth 6': 'canary%6Zq86~!*()',
  'a list': 'canary-list-Zq87',
  'a list in a list': 'canary-list-Zq88',
  'a key of many lines': PEM,
  'a line of the key': PEM.split('\n')[2]!,
} as const;

/** Setup parameters that hold all canaries, and short values that are no secrets. */
export const SETUP = {
  apiSecret: CANARIES['depth 1'],
  autoAnswer: true,
  line: 1,
  flag: '1',
  yes: 'true',
  language: 'ru',
  two: {
    value: CANARIES['depth 2'],
    three: {
      value: CANARIES['depth 3'],
      four: {
        value: CANARIES['depth 4'],
        five: { value: CANARIES['depth 5'], six: { value: CANARIES['depth 6'] } },
      },
    },
  },
  list: [CANARIES['a list'], [CANARIES['a list in a list']], 'ru'],
  pem: PEM,
};
