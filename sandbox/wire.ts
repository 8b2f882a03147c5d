import { STATUSES, type Instance, type InstanceStatus } from './models.ts';
import type { StatusFormat } from './options.ts';

/** An instance as it goes out; its status in camelCase is documented, the rest are for tests. */
export type WireInstance = Omit<Instance, 'status'> & { status: string | number };

const WRITE_STATUS: Record<StatusFormat, (status: InstanceStatus) => string | number> = {
  camelCase: (status) => status,
  PascalCase: (status) => status.charAt(0).toUpperCase() + status.slice(1),
  number: (status) => STATUSES.indexOf(status),
};

/** The instance with its status in the wanted format. */
export function toWire(instance: Instance, statusFormat: StatusFormat): WireInstance {
  return { ...instance, status: WRITE_STATUS[statusFormat](instance.status) };
}
