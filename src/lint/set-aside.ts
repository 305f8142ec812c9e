/** Which statement sets a finding aside: one of the revision that decides, or one that a change brings along. */
import type { Document } from '../document/document.ts';
import type { Loader } from '../document/loader.ts';
import type { Spaces } from '../document/operands.ts';
import { toPointer } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Suppression } from '../finding.ts';
import type { Deciders } from './deciders.ts';
import type { Hit } from './engine.ts';
import type { LintRequest } from './request.ts';
import { fileSuppression, hasComments, inlineSuppression } from './suppressions.ts';

export interface SetAside {
  /** The suppression that counts, of the revision that decides. */
  decided(hit: Hit): Suppression | undefined;
  /** One that the working tree brings and that revision has not; it counts where somebody let it (`approvedBy`). */
  proposed(hit: Hit): Suppression | undefined;
}

/** What the statements of a run say; `now` in milliseconds is the day on which they must hold. */
export function setAsideBy(
  deciders: Deciders,
  { configRevision, approvedBy }: LintRequest,
  { loader, spaces, now }: { loader: Loader; spaces: Spaces; now: number },
): SetAside {
  const today = new Date(now).toISOString().slice(0, 10);
  const stated = (
    { rule, document, path, range }: Hit,
    suppressions: Deciders['suppressions'],
    deciding?: () => Document | null,
  ): Suppression | undefined => {
    const place = { rule: rule.id, file: document.file, pointer: toPointer(path) };
    const line = hasComments(document) ? (range ?? document.locate(path)).start.line : undefined;
    const inline = line === undefined ? undefined : inlineSuppression(document, rule.id, line, today, deciding);
    return inline ?? fileSuppression(suppressions, place, today);
  };
  /** The document as the revision has it; null where that has none. */
  const ofRevision = (document: Document, revision: string): Document | null => {
    const origin = loader.originOf(document);
    if (!origin) return null;
    try {
      return loader.read(spaces.atRevision(revision, origin.path));
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
  };
  return {
    decided: hit =>
      stated(
        hit,
        deciders.suppressions,
        configRevision === undefined ? undefined : () => ofRevision(hit.document, configRevision),
      ),
    proposed(hit) {
      const found = configRevision === undefined ? undefined : stated(hit, deciders.added);
      return found && approvedBy !== undefined ? { ...found, approvedBy } : found;
    },
  };
}

/** What is left of a hit, and what of it is set aside by whom. */
export interface Parts {
  open: Hit | undefined;
  aside: { hit: Hit; suppressed: Suppression }[];
}

/** Parts a hit by its places: a suppression of one place must not hide what the same hit tells of others. */
export function partHit(hit: Hit, statement: (hit: Hit) => Suppression | undefined): Parts {
  const { range: _, ...elsewhere } = hit;
  const places: Hit[] = [
    { ...hit, related: [] },
    ...hit.related.map(one => ({ ...elsewhere, ...one, use: one.path, related: [] })),
  ];
  const open: Hit[] = [];
  const aside = new Map<string, { places: Hit[]; suppressed: Suppression }>();
  for (const place of places) {
    const suppressed = statement(place);
    if (!suppressed) open.push(place);
    else {
      const key = JSON.stringify(suppressed);
      const known = aside.get(key) ?? { places: [], suppressed };
      known.places.push(place);
      aside.set(key, known);
    }
  }
  return {
    open: joined(open),
    aside: [...aside.values()].map(one => ({ hit: joined(one.places)!, suppressed: one.suppressed })),
  };
}

function joined([first, ...others]: readonly Hit[]): Hit | undefined {
  return first && { ...first, related: others.map(({ document, path }) => ({ document, path })) };
}
