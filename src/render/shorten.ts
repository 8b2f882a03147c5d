/** What closes a diff that was cut. */
const DIFF_END = '</pre>';

const REST = '\n_This is not all of it: the rest stands in the summary of the run._\n';

/**
 * Cuts a summary after whole lines to so many bytes of UTF-8 at most, for places that take no more,
 * such as a comment on a pull request. What is left out is said at its end.
 */
export function shortened(summary: string, bytes: number): string {
  if (Buffer.byteLength(summary) <= bytes) return summary;
  const room = bytes - Buffer.byteLength(`${DIFF_END}\n${REST}`);
  const kept = firstLines(summary, room);
  const isInDiff = kept.lastIndexOf('<pre') > kept.lastIndexOf(DIFF_END);
  return `${kept}${isInDiff ? `${DIFF_END}\n` : ''}${REST}`;
}

function firstLines(text: string, bytes: number): string {
  let kept = '';
  let left = bytes;
  for (const line of text.split(/(?<=\n)/)) {
    left -= Buffer.byteLength(line);
    if (left < 0) break;
    kept += line;
  }
  return kept;
}
