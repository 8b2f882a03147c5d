// Loaded into a process before its program: at the end it prints how much memory the process
// held at most, in MB. `maxRSS` is no use on Linux, where it counts in the process that forked.
import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

process.on('exit', () => {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  process.stderr.write(`peak=${Number(kilobytes) / 1024}\n`);
});
