/** Turns the hit of a rule into the finding of a report: where it stands, what it rests on, and whether it counts. */
import type { Document } from '../document/document.ts';
import { toPointer } from '../document/pointer.ts';
import type { Finding, Suppression } from '../finding.ts';
import type { Hit } from './engine.ts';
import { contentOf } from './ratchet.ts';
import { pageOf } from './rule-text.ts';
import { partHit, type SetAside } from './set-aside.ts';

/** A hit with what the base says of it. */
export interface Marked {
  hit: Hit;
  isNew: boolean;
}

export interface Judged extends Marked {
  /** `--fix` has a change for it; not every finding of a rule with fixes has one. */
  isFixable: boolean;
}

/**
 * The findings of a hit: one, or more where some of its places are set aside. `current` gives a document as it is now, since
 * --fix may have written it.
 */
export function findingsOf(
  { hit, isNew, isFixable }: Judged,
  current: (document: Document) => Document,
  setAside: SetAside,
): Omit<Finding, 'fingerprint'>[] {
  const statement = (one: Hit): Suppression | undefined => {
    const decided = setAside.decided(one);
    if (decided) return decided;
    const proposed = setAside.proposed(one);
    return proposed?.approvedBy === undefined ? undefined : proposed;
  };
  const { open, aside } = partHit({ ...hit, document: current(hit.document) }, statement);
  return [
    ...(open ? [findingOf(open, { isNew, isFixable, proposed: setAside.proposed(open) })] : []),
    ...aside.map(one => findingOf(one.hit, { isNew, isFixable, suppressed: one.suppressed })),
  ];
}

interface Statements {
  suppressed?: Suppression | undefined;
  proposed?: Suppression | undefined;
}

function findingOf(
  hit: Hit,
  { isNew, isFixable, suppressed, proposed }: Omit<Judged, 'hit'> & Statements,
): Omit<Finding, 'fingerprint'> {
  const { rule, severity, message, document, path: at, related, range } = hit;
  const page = pageOf(rule.id);
  const content = contentOf(document.data, at);
  return {
    rule: rule.id,
    severity,
    message,
    file: document.file,
    pointer: toPointer(at),
    range: range ?? document.locate(at),
    ...(page?.guideline[0] === undefined ? {} : { guideline: page.guideline[0] }),
    ...(page ? { docs: `docs/rules/${rule.id}.md` } : rule.documentationUrl ? { docs: rule.documentationUrl } : {}),
    fixable: isFixable,
    new: isNew,
    ...(suppressed ? { suppressed } : proposed ? { proposed } : {}),
    ...(related.length === 0
      ? {}
      : {
          related: related.map(one => ({
            file: one.document.file,
            pointer: toPointer(one.path),
            range: one.document.locate(one.path),
          })),
        }),
    ...(content === '' ? {} : { content }),
  };
}

/** One finding for what several documents share, new where it is so for one of them, in the order of the hits. */
export function uniqueFindings(findings: Iterable<Omit<Finding, 'fingerprint'>>): Omit<Finding, 'fingerprint'>[] {
  const unique = new Map<string, Omit<Finding, 'fingerprint'>>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.file, finding.pointer, finding.message]);
    const known = unique.get(key);
    if (!known || (finding.new && !known.new)) unique.set(key, finding);
  }
  return [...unique.values()];
}
