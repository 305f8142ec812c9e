/** Does and takes back the steps at the portal: looks first, sends whole lists alone, tells every reason of a refusal. */
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../../errors.ts';
import { canonicalJson } from '../../digest.ts';
import type { HttpAnswer } from '../../http.ts';
import type { Receipt, Step } from '../../provider.ts';
import { changedSince } from '../changed-since.ts';
import type { Entity } from '../kong/entity.ts';
import { lookAgain } from '../look-again.ts';
import { failureReasons } from './batch.ts';
import { readDeck } from './deck.ts';
import { datasetData, type Line, lineData, lineIn } from './directory.ts';
import { configText } from './document.ts';
import { isOursIn, type Ledger, ledgerText, ownerIn, readLedger } from './ledger.ts';
import type { Portal } from './portal.ts';
import type { PortalDataset, PortalEnvironment, PortalProduct } from './portal-types.ts';
import { type ApsSettings, ledgerName, namePrefix, portalId } from './settings.ts';
import type { ConfigDetail, Detail } from './steps.ts';
import type { Team } from './team.ts';

export interface Writing {
  readonly portal: Portal;
  readonly settings: ApsSettings;
  readonly team: Team;
  sleep?(ms: number): Promise<void>;
  notice?(line: string): void;
}

/** The portal's feeder takes new services over within a minute or two (reference, 7.2). */
const feederWaitsMs = [2000, 4000, 8000, 15_000, 15_000, 30_000, 30_000, 30_000];

/** Brings what a step is about to its `before` or `after`. Throws a UserError (exit 3) where somebody changed it since. */
export async function bring(step: Step, to: 'before' | 'after', given: Writing): Promise<Receipt> {
  const detail = step.detail as Detail;
  const writing = 'qualifier' in detail ? under(detail.qualifier, given) : given;
  switch (detail.what) {
    case 'config':
      return publish(detail, to, writing);
    case 'issuer':
      return bringIssuer(detail, to, writing);
    case 'dataset':
      return bringDataset(detail, to, writing);
    case 'line':
      return bringLine(step, detail, to, writing);
    case 'ledger':
      return bringLedger(step, detail, to, writing);
  }
}

/** A run that is taken back may have had another qualifier than the gateway has in the config. */
function under(qualifier: string | null, writing: Writing): Writing {
  return { ...writing, settings: { ...writing.settings, qualifier: qualifier ?? undefined } };
}

/** What a publish would do, by the gateway itself; nothing is changed. Throws a UserError (exit 3) where it refuses. */
export async function rehearse(entities: readonly Entity[], { portal, settings, team }: Writing) {
  const text = configText(entities, team, settings);
  const answer = await portal.putConfig(text, { isDryRun: true, qualifier: settings.qualifier });
  return readDeck(accepted(answer));
}

/** Names of what would be deleted and is not ours. */
export function foreignDeletions(
  deletions: readonly string[],
  mayDelete: readonly string[],
  settings: ApsSettings,
): string[] {
  const prefix = namePrefix(settings);
  return deletions.filter(one => {
    const [kind = '', name = ''] = one.split(' ');
    return ['service', 'route', 'upstream'].includes(kind) && !name.startsWith(prefix) && !mayDelete.includes(name);
  });
}

/**
 * The dry run comes first: nothing of somebody else may go. Then it is sent whole, also where the dry run shows nothing, since
 * the hosts of an earlier publish may be missing still.
 */
async function publish(detail: ConfigDetail, to: 'before' | 'after', writing: Writing): Promise<Receipt> {
  const { portal, settings, team } = writing;
  const entities = detail[to];
  const deletions = to === 'after' ? detail.deletions : undefined;
  const planned = await rehearse(entities, writing);
  const foreign = foreignDeletions(planned.deletions, [...detail.mayDelete, ...(team.mark?.names ?? [])], settings);
  if (foreign.length > 0) {
    throw new UserError(
      `The dry run says that ${foreign.slice(0, 5).join(', ')} would be deleted, which specgate did not publish; nothing was done.`,
      {},
      3,
    );
  }
  const would = planned.summary?.deleted ?? 0;
  if (deletions !== undefined && would > deletions) {
    writing.notice?.(
      `The publish deletes ${would} entities, ${would - deletions} more than the plan shows: what a run left that was cut off.`,
    );
  }
  const text = configText(entities, team, settings);
  const answer = await portal.putConfig(text, { isDryRun: false, qualifier: settings.qualifier });
  const { summary } = readDeck(accepted(answer));
  if (!summary)
    return { outcome: 'done', says: 'what changed is not known: the summary of the gateway cannot be read' };
  const { created, updated, deleted } = summary;
  const isSame = created + updated + deleted === 0;
  return { outcome: isSame ? 'unchanged' : 'done', says: `${created} created, ${updated} updated, ${deleted} deleted` };
}

/** The output of decK. Throws a UserError (exit 3) with the reasons, also where 200 hides a failure. */
function accepted(answer: HttpAnswer): unknown {
  const body = (answer.json ?? {}) as { results?: unknown };
  const reasons = failureReasons(answer);
  if (reasons.length === 0) return body.results;
  const output = typeof body.results === 'string' ? failureReasons({ status: 400, json: { error: body.results } }) : [];
  const partly = reasons.some(reason => /^partially failed/i.test(reason));
  const what = partly
    ? 'The gateway published the configuration to Kong, but could not set up its hosts, and did not take it back'
    : 'The gateway refused the configuration';
  throw new UserError(`${what}: ${[...reasons, ...output].join('; ')}.`, {}, 3);
}

async function bringIssuer(
  { name, isNew }: { name: string; isNew: boolean },
  to: 'before' | 'after',
  { portal, team }: Writing,
): Promise<Receipt> {
  if (to === 'before') {
    // How an issuer was before nobody tells: its secrets are not given back.
    if (!isNew) return { outcome: 'unchanged', says: 'the credential issuer stays as it is; apply its file of before' };
    const isThere = (await portal.issuers()).some(issuer => issuer.name === name);
    if (!isThere) return { outcome: 'unchanged' };
    await portal.remove('issuers', name, `to delete the credential issuer "${name}"`);
    return { outcome: 'done' };
  }
  const manifest = team.manifests.issuers.find(one => one.name === name);
  if (!manifest) {
    throw new UserError(`No file under manifests has the credential issuer "${name}" any more.`);
  }
  const { kind: _, ...body } = manifest.data;
  const says = await portal.put('issuers', body, `the credential issuer "${name}"`);
  return { outcome: says === 'no-change' ? 'unchanged' : 'done', says };
}

/** A gateway cannot delete datasets: one that was made stays, unlisted, since no product names it. */
async function bringDataset(
  { before, after }: { before: PortalDataset | null; after: PortalDataset },
  to: 'before' | 'after',
  { portal }: Writing,
): Promise<Receipt> {
  const goal = to === 'after' ? after : before;
  if (!goal)
    return { outcome: 'unchanged', says: 'the dataset stays as a draft that nothing lists: the portal deletes none' };
  const found = await portal.dataset(after.name);
  const same = (one: PortalDataset | null): string => canonicalJson(datasetData(one, after));
  if (same(found) === same(goal)) return { outcome: 'unchanged' };
  const sendable = Object.fromEntries(
    Object.entries({ ...goal, name: after.name }).filter(([, value]) => value !== null),
  );
  return { outcome: 'done', says: await portal.put('datasets', sendable, `the dataset "${after.name}"`) };
}

async function bringLine(
  step: Step,
  { before, after }: { before: Line | null; after: Line | null },
  to: 'before' | 'after',
  writing: Writing,
): Promise<Receipt> {
  const { portal, settings } = writing;
  const [from, goal] = to === 'after' ? [before, after] : [after, before];
  const { name } = (before ?? after)!;
  const data = (product: PortalProduct | undefined): string =>
    canonicalJson(lineData((product && lineIn(product, settings)) ?? undefined));
  const [wanted, expected] = [canonicalJson(lineData(goal ?? undefined)), canonicalJson(lineData(from ?? undefined))];
  const found = await lookAgain(
    async () => (await portal.products()).find(one => one.name === name),
    one => [wanted, expected].includes(data(one)),
    writing.sleep,
  );
  if (data(found) === wanted) return { outcome: 'unchanged' };
  if (data(found) !== expected) throw changedSince(step);
  if (goal) return { outcome: 'done', says: await putLine(goal, found, writing) };
  const others = (found?.environments ?? []).filter(one => one.name !== settings.environment);
  const environment = found && lineIn(found, settings)?.environment;
  if (others.length > 0 && environment?.appId !== undefined) {
    await portal.remove(
      'environments',
      environment.appId,
      `to delete the environment ${environment.name} of "${name}"`,
    );
  } else if (found?.appId !== undefined) {
    await portal.remove('products', found.appId, `to delete the product "${name}"`);
  }
  return { outcome: 'done' };
}

/** All environments, those of others as they are: what is left out would be deleted. */
function withLine(line: Line, found: PortalProduct | undefined): PortalProduct {
  const { name, description, dataset, environment, appId } = line;
  const others = (found?.environments ?? []).filter(one => one.name !== environment.name);
  const known = found?.environments?.find(one => one.name === environment.name)?.appId ?? environment.appId;
  const ours: PortalEnvironment = { ...environment, ...(known !== undefined && { appId: known }) };
  return {
    name,
    ...((found?.appId ?? appId) && { appId: found?.appId ?? appId }),
    description,
    ...(dataset !== undefined && { dataset }),
    environments: [...others, ours],
  };
}

async function putLine(line: Line, first: PortalProduct | undefined, writing: Writing): Promise<string> {
  const { portal, sleep = wait } = writing;
  let found = first;
  for (const ms of [...feederWaitsMs, undefined]) {
    const { outcome, reasons } = await portal.tryPut('products', withLine(line, found));
    if (reasons.length === 0) return outcome;
    const isRace = reasons.every(reason => /^Failed to find .+ in allGatewayServices$/.test(reason));
    if (!isRace || ms === undefined) {
      throw new UserError(`The portal refused the product "${line.name}": ${reasons.join('; ')}.`, {}, 3);
    }
    writing.notice?.(`The directory does not know the new services yet; trying again in ${ms / 1000} s.`);
    await sleep(ms);
    // Somebody may have published another environment of the product meanwhile.
    found = (await portal.products()).find(one => one.name === line.name);
  }
  throw new Error('unreachable');
}

async function bringLedger(
  step: Step,
  { before, after }: { before: Ledger | null; after: Ledger | null },
  to: 'before' | 'after',
  writing: Writing,
): Promise<Receipt> {
  const { portal, settings } = writing;
  const { owner } = settings;
  const [from, goal] = to === 'after' ? [before, after] : [after, before];
  const name = ledgerName(settings);
  const text = (ledger: Ledger | null): string => canonicalJson(ledger);
  const data = (product: PortalProduct | undefined): string => text(product ? readLedger(product) : null);
  const found = await lookAgain(
    async () => (await portal.products()).find(one => one.name === name),
    one => [text(goal), text(from)].includes(data(one)),
    writing.sleep,
  );
  if (data(found) === text(goal)) return { outcome: 'unchanged' };
  const isForeign = found !== undefined && !isOursIn(found.description, owner);
  if (isForeign || data(found) !== text(from)) throw changedSince(step);
  if (!goal) {
    if (found?.appId !== undefined) await portal.remove('products', found.appId, `to delete "${name}"`);
    return { outcome: 'done' };
  }
  const appId = found?.appId ?? portalId(12, 'ledger', settings.gateway, name);
  const repository = owner.repository ?? ownerIn(found?.description)?.repository;
  const body = { name, appId, description: ledgerText(goal, { ...owner, repository }), environments: [] };
  return { outcome: 'done', says: await portal.put('products', body, `the ledger "${name}"`) };
}
