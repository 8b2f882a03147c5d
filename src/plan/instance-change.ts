import type { PatchOperation } from '../options.ts';
import type { InstanceChange, InstancePart } from '../results.ts';
import { segmentsOf } from './patch-path.ts';

/** The parts of an instance that hold items, each with a name or an id (documented). */
const PARTS_WITH_ITEMS: readonly InstancePart[] = ['features', 'webHooks', 'settings', 'secrets'];

/** What an operation changes, without its value. Names count in any case, as ASP.NET has it. */
export function instanceChange({ op, path }: PatchOperation): InstanceChange {
  const segments = segmentsOf(path);
  const [root = '', item = '', ...field] = segments;
  const part = PARTS_WITH_ITEMS.find((name) => name.toLowerCase() === root.toLowerCase());
  if (part === undefined) return { op, part: 'instance', item: '', field: segments.join('/') };
  return { op, part, item, field: field.join('/') };
}
