/** Path templates: their shape without the names of their parameters. */

/** `/a/{id}/b` → `/a/{}/b`: equal for two templates that match the same requests. Linear in the text. */
export function templateShape(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}

/** The names in the order of the template: `/a/{id}` → `['id']`. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(match => match[1] ?? '');
}

/**
 * The literals of `concrete` that stand where `template` has a parameter of its own, by position of the parameter;
 * undefined where they differ elsewhere or nowhere. `/a/me` against `/a/{id}` gives one entry, 0 → `me`.
 */
export function literalsAt(concrete: string, template: string): Map<number, string> | undefined {
  if (concrete === template) return undefined;
  const left = templateShape(concrete).split('/');
  const right = templateShape(template).split('/');
  if (left.length !== right.length) return undefined;
  const literals = new Map<number, string>();
  let position = 0;
  for (const [index, segment] of right.entries()) {
    const other = left[index]!;
    const parameters = segment.split('{}').length - 1;
    if (segment !== other) {
      if (segment !== '{}' || other.includes('{}') || other === '') return undefined;
      literals.set(position, other);
    }
    position += parameters;
  }
  return literals.size > 0 ? literals : undefined;
}
