/** The other engines that readiness asks: the linter for validity, the comparison for what changed; it may import neither itself. */
import type { Config } from '../config/read.ts';
import { readPolicy } from '../diff/policy.ts';
import type { Limits } from '../document/limits.ts';
import type { Io } from '../io.ts';
import type { Comparison, ReadyRequest } from '../ready/request.ts';
import type { DiffReport } from '../report/diff-report.ts';
import { violationsOf } from './validity.ts';

interface Deciding {
  config: Config;
  /** The git revision whose acceptances decide. */
  revision: string | undefined;
  limits: Limits;
  /** The gateway whose configuration is looked at; undefined: that of production. */
  gateway?: string;
}

/** The part of a request that the other engines answer. */
export function enginesFor(deciding: Deciding, io: Io): Pick<ReadyRequest, 'validate' | 'compare' | 'render' | 'ask'> {
  let facts: NonNullable<ReadyRequest['ask']> | undefined;
  return {
    validate: files => violationsOf(files, deciding.limits, io),
    compare: (base, revision) => compareDocuments(base, revision, deciding, io),
    ask: async api => {
      const { factsOf } = await import('./gateway/facts.ts');
      facts ??= factsOf(deciding, io);
      return facts(api);
    },
    render: async revision => {
      const { renderedFiles } = await import('./gateway/rendered.ts');
      return renderedFiles(deciding, io, revision);
    },
  };
}

async function compareDocuments(base: string, revision: string, deciding: Deciding, io: Io): Promise<Comparison> {
  const { diffFiles } = await import('../diff/run.ts');
  const { report } = await diffFiles(
    {
      base,
      revision,
      failOn: 'error',
      policy: readPolicy(deciding.config, new Date(io.now()).toISOString().slice(0, 10)),
      configRevision: deciding.revision,
      allowRemote: false,
      allowHosts: [],
      limits: deciding.limits,
      shard: undefined,
      secondOpinion: false,
    },
    io,
  );
  return comparisonOf(report);
}

/** What readiness must know of a comparison of two documents. */
export function comparisonOf({ documents, breaking }: DiffReport): Comparison {
  const { version } = documents[0]!;
  return {
    breaking,
    baseVersion: version.base,
    version: version.revision,
    isEmpty: documents.every(({ changes }) => changes.length === 0),
  };
}
