/**
 * Whether a tag starts a run, by the patterns that GitHub documents for filters: `*` is
 * anything but a slash, `**` anything, `+` and `?` repeat what stands before them, `[]` is a
 * class, and `!` takes back what a pattern before it let through.
 */
export function startsFor(filters: readonly string[], tag: string): boolean {
  return filters.reduce(
    (starts, filter) =>
      filter.startsWith('!')
        ? starts && !toRegExp(filter.slice(1)).test(tag)
        : starts || toRegExp(filter).test(tag),
    false,
  );
}

function toRegExp(filter: string): RegExp {
  const source = filter.replace(/\*\*|\*|\[[^\]]*\]|[+?]|[^*[+?]/g, (piece) => {
    if (piece === '**') return '.*';
    if (piece === '*') return '[^/]*';
    return /^[[+?]/.test(piece) ? piece : RegExp.escape(piece);
  });
  return new RegExp(`^${source}$`);
}
