/** Finds an annotation of a level by how its text begins, whatever its title and its file are. */
export function annotation(level: 'error' | 'warning' | 'notice', beginning = ''): RegExp {
  const text = beginning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^::${level}(?: [^:\\n]*)?::${text}`, 'm');
}
