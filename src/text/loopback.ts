/** Tells whether a host's name is surely this machine, so that what is sent there stays here. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
