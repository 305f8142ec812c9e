/** What the gateway of production says about an API, for readiness: read once, and only where it may be asked. */
import type { Config } from '../../config/read.ts';
import type { Limits } from '../../document/limits.ts';
import { UserError } from '../../errors.ts';
import type { Desired, DesiredApi } from '../../gateway/desired.ts';
import { driftOf } from '../../gateway/drift.ts';
import type { ProviderFacts } from '../../gateway/facts.ts';
import { isSame } from '../../gateway/model.ts';
import type { Snapshot } from '../../gateway/provider.ts';
import type { Io } from '../../io.ts';
import type { GatewayFacts } from '../../ready/gateway-facts.ts';
import { productionOf } from './rendered.ts';
import { type GatewaySession, openGateway } from './session.ts';

interface Deciding {
  config: Config;
  limits: Limits;
  /** Undefined: the gateway of production. */
  gateway?: string;
}

interface Seen {
  session: GatewaySession;
  more: ProviderFacts;
  /** What the commit wants, and what is there, or why that could not be read. */
  published: { desired: Desired; snapshot: Snapshot | string; drift: GatewayFacts['answers']['drift'] } | undefined;
}

/**
 * Gives for each API what the gateway says; undefined where there is none to ask. Files of this repository are always read;
 * a gateway over the network only where SPECGATE_GATEWAY_URL says that credentials may go there. A gateway that refuses is
 * no error of the run: the facts say so, and its items stay unknown.
 */
export function factsOf(deciding: Deciding, io: Io): (api: { name: string }) => Promise<GatewayFacts | undefined> {
  let seen: Promise<Seen | undefined> | undefined;
  return async ({ name }) => {
    seen ??= look(deciding, io);
    const found = await seen;
    return found && factsAbout(name, found);
  };
}

async function look({ config, limits, gateway }: Deciding, io: Io): Promise<Seen | undefined> {
  const name = gateway ?? productionOf(config);
  const entry = name === undefined ? undefined : config.data.gateways?.get(name);
  if (name === undefined || !entry) return undefined;
  const isLocal = entry.type === 'files' || entry.type === 'kong-file';
  if (!isLocal && !io.env.SPECGATE_GATEWAY_URL) return undefined;
  const session = await openGateway({ config, gateway: name, qualifier: undefined, limits, quiet: true }, io);
  const more = await orWhyNot(session.provider.facts?.() ?? Promise.resolve({}));
  const seen = { session, more: typeof more === 'string' ? {} : more };
  // Without products nothing was published by specgate.
  if ((config.data.products?.size ?? 0) === 0) return { ...seen, published: undefined };
  let desired: Desired;
  try {
    desired = await session.desired();
  } catch (error) {
    // What is wrong in the documents is told where they are read and drawn.
    if (error instanceof UserError) return { ...seen, published: undefined };
    throw error;
  }
  const products = desired.products.map(product => ({ name: product.name, version: product.version }));
  const snapshot = await orWhyNot(session.provider.read({ products, desired }));
  const drift = typeof snapshot === 'string' ? undefined : await driftAt(session, snapshot, desired);
  return { ...seen, published: { desired, snapshot, drift } };
}

/** Undefined where nothing was published, or what was is to be had nowhere to compare with. */
async function driftAt(
  session: GatewaySession,
  snapshot: Snapshot,
  desired: Desired,
): Promise<GatewayFacts['answers']['drift']> {
  const found = await orWhyNot(driftOf(session.provider, snapshot, desired, session.contentAt));
  if (typeof found === 'string' || found.unknown.length > 0 || found.target.scope.length === 0) return undefined;
  const of = (...actions: readonly string[]): number =>
    found.steps.filter(({ action }) => actions.includes(action)).length;
  return { created: of('create'), updated: of('update', 'transition'), deleted: of('delete') };
}

/** The answer, or the sentence in which the gateway refused it. */
async function orWhyNot<Answer>(answer: Promise<Answer>): Promise<Answer | string> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function factsAbout(name: string, { session, more, published: found }: Seen): GatewayFacts {
  const { type, url, path } = session.config;
  const { refused: unanswered = [], ...answers } = more;
  const refused = new Map<keyof GatewayFacts['answers'], string>(unanswered);
  const facts = { gateway: session.name, type, url: url ?? path ?? session.name, refused };
  if (!found) return { ...facts, answers };
  const { desired, snapshot, drift } = found;
  if (typeof snapshot === 'string') {
    refused.set('published', snapshot);
    return { ...facts, answers };
  }
  const api = desired.products.flatMap(product => product.apis).find(one => one.name === name);
  const stranger = api && snapshot.strangers.find(one => one.name.includes(api.name));
  if (stranger)
    refused.set('published', `The gateway has ${stranger.entity} ${stranger.name}, which is not known to be ours.`);
  const published = api && !stranger ? publishedAs(api, snapshot) : undefined;
  const consumers = consumersOf(snapshot);
  const versions = snapshot.catalog.apis.filter(one => one.name === name).map(({ version }) => version);
  return {
    ...facts,
    answers: {
      ...answers,
      ...(drift && { drift }),
      ...(!stranger && { versions }),
      ...(published && { published }),
      ...(consumers && { consumers }),
    },
  };
}

/** Undefined where the gateway keeps no digest of what it has. */
function publishedAs(api: DesiredApi, { catalog }: Snapshot): GatewayFacts['answers']['published'] {
  const there = catalog.apis.find(one => isSame(one, api));
  if (!there) return 'nothing';
  if (there.digest === undefined) return undefined;
  return there.digest === api.digest ? 'same content' : 'other content';
}

function consumersOf({ subscriptions }: Snapshot): Map<string, number> | undefined {
  if (!subscriptions) return undefined;
  const found = new Map<string, number>();
  for (const [product, plans] of subscriptions) {
    const name = product.split(':')[0]!;
    const count = [...plans.values()].reduce((sum, one) => sum + one, 0);
    found.set(name, (found.get(name) ?? 0) + count);
  }
  return found;
}
