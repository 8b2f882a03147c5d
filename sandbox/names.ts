const NAME = /^[A-Za-z][A-Za-z0-9._]*$/;

const VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;

/** A Latin letter, then Latin letters, digits, `.` and `_` (documented). */
export function isIntegrationName(text: string): boolean {
  return NAME.test(text);
}

/**
 * `major.minor[.patch[.build]][-prerelease]` (documented); that the prerelease is made of Latin
 * letters and digits and begins with a letter is inferred from the documented examples.
 */
export function isIntegrationVersion(text: string): boolean {
  return VERSION.test(text);
}
