/** Evidence in the few forms that items give it. */
import type { Path } from '../document/pointer.ts';
import type { Context } from './context.ts';
import type { Answer, Evidence } from './item.ts';
import type { Fact } from './repository.ts';

/** A place of the API's own document; of what is not there the nearest that is. */
export function inDocument({ document, api }: Context, path: Path, says: string): Evidence {
  const line = document === undefined ? '' : `:${document.locate(path).start.line}`;
  return { kind: 'openapi', where: `${api.file}${line}`, says };
}

export function inRepository(where: string, says: string): Evidence {
  return { kind: 'repository', where, says };
}

/**
 * Nothing was found: what was looked for, and what could not be read of the files in which it might stand. Absence from a
 * repository is no proof that there is none elsewhere, so the answer is `unknown`.
 */
export function notFound(
  context: Context,
  where: string,
  says: string,
  facts: readonly Fact[],
  beside: readonly Evidence[] = [],
): Answer {
  return { status: 'unknown', evidence: [...beside, inRepository(where, says), ...unreadIn(context, facts)] };
}

/** At most three files that could not be read; while there are some, their content may be the evidence. */
export function unreadIn({ repository }: Context, facts: readonly Fact[]): Evidence[] {
  const unread = facts.flatMap(fact => repository.unread(fact));
  return unread.slice(0, 3).map(({ where, why }) => inRepository(where, `This could not be looked at: ${why}.`));
}

/** The first few of many, so that a report stays readable; the rest is counted. */
export function firstFew<T>(list: readonly T[], tell: (one: T) => Evidence, most = 3): Evidence[] {
  const shown = list.slice(0, most).map(tell);
  const left = list.length - shown.length;
  const last = shown.at(-1);
  if (left <= 0 || !last) return shown;
  return [...shown.slice(0, -1), { ...last, says: `${last.says.replace(/\.$/, '')} (and ${left} more like it).` }];
}
