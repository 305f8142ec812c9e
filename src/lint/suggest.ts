/** The safe fixes of findings as suggestions: each proved like those of `lint --fix`, none written. */
import type { Document } from '../document/document.ts';
import { planEdit, type Splice } from '../document/edit.ts';
import { type LineChange, lineChange } from '../document/line-change.ts';
import { UserError } from '../errors.ts';
import type { Suggestion } from '../suggestion.ts';
import { type FixRequest, proveFixes } from './fix.ts';
import type { Fix } from './fix-plan.ts';
import { fixers } from './fixes/index.ts';

/** A change that reviewers can see at one look; larger ones are for `lint --fix`. */
const mostLines = 20;
/** Nobody clicks on more; each is worked out on the whole text. */
const mostUnits = 50;
/** Characters of a document: a proof is a lint of the whole. */
const mostText = 512 * 1024;

/** What belongs together on the text of one document. */
interface Unit extends LineChange {
  document: Document;
  splices: Splice[];
  rules: Set<string>;
}

/** The fixes of findings that count, those of neighbouring lines as one; none where proving them takes too long. */
export async function suggestFixes(request: FixRequest): Promise<Suggestion[]> {
  const canFix = request.hits.some(({ rule }) => fixers.has(rule.id));
  if (!canFix || request.tree.root.text.length > mostText) return [];
  const units: Unit[] = [];
  for (const fix of await proved(request)) {
    if (units.length >= mostUnits) break;
    units.push(...unitsOf(fix, mostUnits - units.length));
  }
  const documents = new Set(units.map(({ document }) => document));
  const changes = [...documents].flatMap(one => joined(units.filter(({ document }) => document === one)));
  return changes.flatMap(({ document, startLine, endLine, lines, rules }) => {
    if (endLine - startLine >= mostLines || lines.length > 2 * mostLines) return [];
    const mends = [...rules].sort();
    const message = `This mends ${mends.join(', ')} and changes nothing else.`;
    return [{ file: document.file, startLine, endLine, lines, kind: 'fix', mends, message }];
  });
}

/** What a limit stops here must not come to be a word on the document. */
async function proved(request: FixRequest): Promise<readonly Fix[]> {
  try {
    return await proveFixes(request);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Removals can be done one by one; other edits of one finding belong together, and are left out where they are in two files. */
function unitsOf({ hits, edits }: Fix, most: number): Unit[] {
  const rules = new Set(hits.map(({ rule }) => rule.id));
  const groups = edits.every(({ change }) => change.kind === 'remove') ? edits.map(edit => [edit]) : [edits];
  return groups.slice(0, most).flatMap(group => {
    const [{ document }] = group as [(typeof edits)[number]];
    if (group.some(edit => edit.document !== document)) return [];
    return unitOf(
      document,
      group.flatMap(edit => planEdit(edit) ?? []),
      rules,
    );
  });
}

function unitOf(document: Document, splices: Splice[], rules: Set<string>): Unit[] {
  const change = lineChange(document.text, splices);
  return change ? [{ document, splices, rules, ...change }] : [];
}

/** Lines that meet are changed together. */
function joined(units: readonly Unit[]): Unit[] {
  const result: Unit[] = [];
  for (const unit of [...units].sort((a, b) => a.startLine - b.startLine)) {
    const last = result.at(-1);
    if (!last || unit.startLine > last.endLine) {
      result.push(unit);
      continue;
    }
    result.pop();
    const rules = new Set([...last.rules, ...unit.rules]);
    result.push(...unitOf(last.document, [...last.splices, ...unit.splices], rules));
  }
  return result;
}
