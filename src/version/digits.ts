/** Compares two non-empty strings of ASCII digits as numbers, of any length; leading zeros count for nothing. */
export function compareDigits(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [withoutLeadingZeros(a), withoutLeadingZeros(b)];
  if (left.length !== right.length) return left.length < right.length ? -1 : 1;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}
