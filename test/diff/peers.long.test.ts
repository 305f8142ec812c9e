/** Other tools as oracles: where one says breaking and we say compatible, or the other way, the reason is known, or we fail. */
import { describe, expect, it } from 'vitest';
import type { ChangeReport } from '../../src/report/diff-report.ts';
import { type Known, oasdiffKnown, openapiDiffKnown } from './peers/known.ts';
import { askOasdiff, oasdiff } from './peers/oasdiff.ts';
import { type Answers, askOpenapiDiff } from './peers/openapi-diff.ts';
import { examplePairs, type PeerPair, schemaPairs } from './peers/pairs.ts';
import { changesBetween } from './support.ts';

/** They take their time. */
const timeout = 120_000;

const ours = new Map<PeerPair, Promise<readonly ChangeReport[]>>();
function changesOf(pair: PeerPair): Promise<readonly ChangeReport[]> {
  const found = ours.get(pair) ?? changesBetween(pair.base, pair.revision);
  ours.set(pair, found);
  return found;
}

/** The disagreements that no entry explains, and the entries that explain one. */
async function compare(answers: Answers, known: Known) {
  const unexplained: string[] = [];
  const used = new Set<object>();
  const counts = { asked: 0, agreed: 0 };
  const explain = (pair: PeerPair, wanted: readonly string[], entryOf: (id: string) => object | undefined): void => {
    for (const id of wanted) {
      const entry = entryOf(id);
      if (entry) used.add(entry);
      else unexplained.push(`${id} in ${pair.name}`);
    }
  };
  for (const [pair, theirs] of answers) {
    if (!theirs) continue;
    counts.asked++;
    const changes = await changesOf(pair);
    const breaking = changes.filter(change => change.breaking).map(change => change.id);
    if (breaking.length > 0 === theirs.length > 0) counts.agreed++;
    else if (breaking.length > 0) explain(pair, breaking, id => known.passesOver.find(entry => entry.ours.test(id)));
    else
      explain(pair, theirs, id =>
        known.alarms.find(
          entry =>
            entry.theirs.test(id) &&
            (entry.ours ? changes.some(change => entry.ours!.test(change.id)) : changes.length === 0),
        ),
      );
  }
  return { unexplained, used, counts };
}

describe('openapi-diff', () => {
  it(
    'disagrees on the examples for known reasons alone',
    async () => {
      // Of those that show nothing, the moved base path is the one that it takes for something.
      const shown = examplePairs().filter(pair => pair.finds || pair.name.startsWith('server-'));
      const { unexplained, used, counts } = await compare(await askOpenapiDiff(shown), openapiDiffKnown);
      expect(unexplained).toEqual([]);
      const entries = [...openapiDiffKnown.passesOver, ...openapiDiffKnown.alarms];
      expect(entries.filter(entry => !used.has(entry)).map(({ reason }) => reason)).toEqual([]);
      expect(counts.asked).toBeGreaterThan(200);
    },
    timeout,
  );

  it(
    'disagrees on generated schemas for known reasons alone',
    async () => {
      const { unexplained, counts } = await compare(await askOpenapiDiff(schemaPairs(100, 20260821)), openapiDiffKnown);
      expect(unexplained).toEqual([]);
      expect(counts.asked).toBe(200);
      expect(counts.agreed).toBeGreaterThan(150);
    },
    timeout,
  );
});

describe.skipIf(!oasdiff)('oasdiff (skipped where SPECGATE_OASDIFF names no program)', () => {
  it(
    'disagrees on the examples for known reasons alone',
    async () => {
      const { unexplained, used, counts } = await compare(askOasdiff(examplePairs()), oasdiffKnown);
      expect(unexplained).toEqual([]);
      const entries = [...oasdiffKnown.passesOver, ...oasdiffKnown.alarms];
      expect(entries.filter(entry => !used.has(entry)).map(({ reason }) => reason)).toEqual([]);
      expect(counts.asked).toBeGreaterThan(600);
    },
    timeout,
  );
});
