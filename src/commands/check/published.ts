/** What consumers have now: each document that is checked, compared with what a gateway has published of it. For eyes alone. */

import type { OptionValues } from '../../command-line/options.ts';
import type { Config } from '../../config/read.ts';
import { readPolicy } from '../../diff/policy.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { Io } from '../../io.ts';
import type { Published } from '../../report/check-report.ts';
import { limitsOf } from '../from-options.ts';
import { readableGateways } from './plans.ts';

/** Each is asked for by itself. */
const mostApis = 20;

export interface Comparisons {
  /** By the API's name; those that the gateway has not published have none. */
  readonly published: ReadonlyMap<string, Published>;
  readonly notes: readonly string[];
}

/**
 * Compares with the gateway of production, or else with the first one that can be read. What is wrong there is a note: a
 * fork's pull request has no credentials, and must get the same verdict (contract); `publish` decides by the same comparison.
 */
export async function publishedOf(
  config: Config | undefined,
  apis: readonly { name: string; file: string }[],
  values: OptionValues<'check'>,
  io: Io,
): Promise<Comparisons> {
  const published = new Map<string, Published>();
  const gateways = readableGateways(config, io);
  const offered = new Set([...(config?.data.products?.values() ?? [])].flatMap(product => product.apis));
  const asked = apis.filter(({ name }) => offered.has(name));
  if (!config || gateways.length === 0 || asked.length === 0) return { published, notes: [] };
  // Code of gateways is loaded where there is one.
  const { productionOf } = await import('../gateway/rendered.ts');
  const gateway = gateways.find(name => name === productionOf(config)) ?? gateways[0]!;
  const { publishedText } = await import('../gateway/published.ts');
  const { diffFiles } = await import('../../diff/run.ts');
  const limits = limitsOf(values);
  const policy = readPolicy(config, new Date(io.now()).toISOString().slice(0, 10));
  const notes: string[] = [];
  for (const { name, file } of asked.slice(0, mostApis)) {
    try {
      const { report } = await diffFiles(
        {
          base: `published:${name}@${gateway}`,
          revision: file,
          failOn: values['fail-on'],
          policy,
          configRevision: undefined,
          allowRemote: false,
          allowHosts: [],
          limits,
          shard: undefined,
          secondOpinion: false,
          published: operand => publishedText(operand, { config, limits, quiet: true }, io),
        },
        io,
      );
      published.set(name, { gateway, diff: report });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // A document that cannot be read is told by the other engines, one that was never published is nothing to tell.
      if (error.exitCode !== exitCodes.refused) continue;
      notes.push(`What ${gateway} has published cannot be read: ${error.message}`);
      break;
    }
  }
  if (asked.length > mostApis)
    notes.push(`The first ${mostApis} of ${asked.length} APIs are compared with what ${gateway} has published.`);
  return { published, notes };
}
