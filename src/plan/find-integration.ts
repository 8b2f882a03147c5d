import { ReleaseError } from '../errors.ts';
import type { Integration } from '../models.ts';
import { printable, quote } from '../text/quote.ts';

/**
 * The one integration of exactly this name among all that bear it in whatever case.
 *
 * @throws {ReleaseError} `ambiguous-name` where the name stands twice, or in another case:
 * then nobody can say which one is meant
 */
export function findIntegration(
  alike: readonly Integration[],
  name: string,
): Integration | undefined {
  const [only, ...others] = alike;
  if (only === undefined || (others.length === 0 && only.name === name)) return only;
  throw new ReleaseError({
    code: 'ambiguous-name',
    message:
      others.length === 0
        ? `The workspace has no ${quote(name)}, but ${quote(only.name)}, which differs in case only.`
        : `The workspace lists ${quote(name)} ${alike.length} times: ${alike
            .map((row) => `${quote(row.name, 80)} ${printable(row.id, 80)}`)
            .join(', ')}.`,
    hint: 'Write the input integration as the workspace does, or have the spare one removed.',
  });
}
