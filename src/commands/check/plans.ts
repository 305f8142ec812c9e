/** What publishing would do at the first gateway of the config that can be read, for each API: for a reviewer's eyes alone. */

import type { OptionValues } from '../../command-line/options.ts';
import type { Config } from '../../config/read.ts';
import { UserError } from '../../errors.ts';
import type { GatewayPlan } from '../../gateway/plan.ts';
import type { Io } from '../../io.ts';

export interface Plans {
  /** By the API's name; those of no product have none. */
  readonly plans: ReadonlyMap<string, GatewayPlan>;
  readonly notes: readonly string[];
}

/**
 * Plans the products that hold the APIs. A gateway with a URL is asked only where the workflow names its origin
 * (SPECGATE_GATEWAY_URL). What it refuses is a note: the verdict of a pull request must not hang on it, since a fork has no
 * credentials (contract).
 */
export async function plansOf(
  config: Config | undefined,
  apis: readonly { name: string }[],
  values: OptionValues<'check'>,
  io: Io,
): Promise<Plans> {
  const [gateway] = readableGateways(config, io);
  if (!config || gateway === undefined) return { plans: new Map(), notes: [] };
  const products = [...(config.data.products ?? [])];
  const made = new Map<string, GatewayPlan | undefined>();
  const plans = new Map<string, GatewayPlan>();
  const notes = new Set<string>();
  for (const { name } of apis) {
    const names = products.filter(([, product]) => product.apis.includes(name)).map(([product]) => product);
    const key = names.join(' ');
    if (names.length === 0) continue;
    if (!made.has(key)) made.set(key, await planOf(names, gateway, config, values, notes, io));
    const plan = made.get(key);
    if (plan) plans.set(name, plan);
  }
  return { plans, notes: [...notes] };
}

/** By their names: files of the repository, and what the workflow lets credentials go to. */
export function readableGateways(config: Config | undefined, io: Io): string[] {
  return [...(config?.data.gateways ?? [])].filter(([, entry]) => isReadable(entry, io)).map(([name]) => name);
}

function isReadable({ type, url }: { type: string; url?: string }, io: Io): boolean {
  if (type === 'files' || type === 'kong-file') return true;
  const named = io.env.SPECGATE_GATEWAY_URL;
  return (
    named !== undefined && url !== undefined && URL.canParse(named) && new URL(named).origin === new URL(url).origin
  );
}

async function planOf(
  operands: readonly string[],
  gateway: string,
  config: Config,
  values: OptionValues<'check'>,
  notes: Set<string>,
  io: Io,
): Promise<GatewayPlan | undefined> {
  const { carryOut } = await import('../gateway/lifecycle.ts');
  try {
    const { plan, result, says } = await carryOut(
      'publish',
      { operands, values: { ...values, format: [], quiet: true, gateway, 'dry-run': true }, config },
      io,
    );
    if (result === 'refused' || plan === null) for (const one of says) notes.add(`At ${gateway}: ${one}`);
    return plan ?? undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    notes.add(`There is no plan for ${gateway}: ${error.message}`);
    return undefined;
  }
}
