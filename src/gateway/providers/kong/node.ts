/** The node behind an Admin URL: one `GET /` tells what can be published there, and how long a change takes to be live. */
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { segment } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import type { Admin } from './admin.ts';

export interface Node {
  /** As Kong writes it, such as `3.9.1` or `3.10.0.2`. */
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  readonly isEnterprise: boolean;
  readonly isDbless: boolean;
  /** Plugins that are installed. */
  readonly plugins: readonly string[];
  /** `traditional_compatible`, `traditional` or `expressions`; before 3.0 there is one router only. */
  readonly routerFlavor: string;
  /** Services have `enabled` (2.7). */
  readonly canDisable: boolean;
  /** `POST /config` tells errors entity by entity (3.2). */
  readonly flattensErrors: boolean;
  /** How long a write may take to be live on all workers and nodes. */
  readonly settleSeconds: number;
  readonly hostname: string;
  readonly nodeId: string;
  /** 0.14: no tags, and plugins and upstreams of the old kind. */
  readonly isOld: boolean;
}

/**
 * Reads the node. Throws a UserError (exit 3) that names the mistake: the proxy's port, another server, a data plane, a
 * version that is not supported; exit 2 where it is not the gateway that `expect-gateway-id` names.
 */
export async function readNode(
  admin: Admin,
  { expectedId, workspace }: { expectedId: string | undefined; workspace: string | undefined },
): Promise<Node> {
  const info = await nodeInfo(admin);
  const { version, configuration, plugins } = info;
  if (typeof version !== 'string' || !/^\d+\.\d+/.test(version) || !isRecord(configuration)) {
    throw new UserError(
      'The answer of the url is not that of a Kong Admin API: it has no version or configuration.',
      {},
      3,
    );
  }
  const [major = 0, minor = 0] = version.split('.').map(part => Number.parseInt(part, 10));
  const isOld = major === 0 && minor === 14;
  if (!isOld && (major < 2 || (major === 2 && minor < 2) || major > 3)) {
    throw new UserError(`Kong ${version} is not supported; specgate publishes to 2.2 up to 3.x, and to 0.14.1.`, {}, 3);
  }
  if (configuration.role === 'data_plane') {
    throw new UserError('This Kong node is a data plane, which takes no configuration; name its control plane.', {}, 3);
  }
  if (configuration.router_flavor === 'expressions') {
    throw new UserError(
      'The router of this Kong node wants expressions (router_flavor), and specgate writes paths; only traditional_compatible and traditional are supported.',
      {},
      3,
    );
  }
  const isDbless = configuration.database === 'off';
  const node: Node = {
    version,
    major,
    minor,
    isEnterprise: info.edition === 'enterprise' || /enterprise|^\d+\.\d+\.\d+\.\d+/.test(version),
    isDbless,
    plugins:
      isRecord(plugins) && isRecord(plugins.available_on_server) ? Object.keys(plugins.available_on_server).sort() : [],
    routerFlavor: typeof configuration.router_flavor === 'string' ? configuration.router_flavor : 'traditional',
    canDisable: major > 2 || (major === 2 && minor >= 7),
    flattensErrors: major > 3 || (major === 3 && minor >= 2),
    settleSeconds: settleSeconds(configuration, isDbless),
    hostname: toText(info.hostname ?? ''),
    nodeId: toText(info.node_id ?? ''),
    isOld,
  };
  if (workspace !== undefined) await refuseNoWorkspace(admin, node, workspace);
  if (expectedId !== undefined && expectedId !== node.hostname && expectedId !== node.nodeId) {
    throw new UserError(
      `The gateway's host name is "${node.hostname}" and its id ${node.nodeId}, but the config expects "${expectedId}" (expect-gateway-id); nothing was changed.`,
    );
  }
  return node;
}

/** Throws a UserError (exit 2); where the token may not look at workspaces, the first read tells. */
async function refuseNoWorkspace(admin: Admin, { isEnterprise, version }: Node, workspace: string): Promise<void> {
  if (!isEnterprise) {
    throw new UserError(
      `This Kong ${version} is of the open source edition, which has no workspaces; take the key "workspace" out of the gateway's config.`,
    );
  }
  const path = `/workspaces/${segment(workspace)}`;
  const { status } = await admin.root({ method: 'GET', path, accept: [403, 404] });
  if (status === 404) throw new UserError(`There is no workspace "${workspace}" at this Kong; create it first.`);
}

async function nodeInfo(admin: Admin): Promise<Record<string, unknown>> {
  try {
    const { json } = await admin.root({ method: 'GET', path: '/' });
    if (isRecord(json)) return json;
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 404) throw error;
    const { message } = (error.body ?? {}) as { message?: unknown };
    if (typeof message === 'string' && message.startsWith('no Route matched')) {
      throw new UserError(
        'The url leads to the proxy of Kong, not to its Admin API; the Admin API has a port of its own (8001 or 8444 by default).',
        {},
        3,
      );
    }
    throw error;
  }
  throw new UserError('The answer of the url is not that of a Kong Admin API.', {}, 3);
}

/**
 * Other nodes look into the database every `db_update_frequency` seconds, and workers build their router anew every
 * `worker_state_update_frequency`; a `strict` worker at once. A control plane pushes what it has to its data planes, for which
 * it tells no time. Two seconds more for the building itself.
 */
function settleSeconds(configuration: Record<string, unknown>, isDbless: boolean): number {
  const seconds = (key: string, otherwise: number): number => {
    const value = configuration[key];
    return typeof value === 'number' && value >= 0 && value <= 600 ? value : otherwise;
  };
  const isStrict = configuration.worker_consistency === 'strict';
  const workers = isStrict ? 0 : seconds('worker_state_update_frequency', 5);
  const nodes = isDbless ? 0 : seconds('db_update_frequency', 5) + seconds('db_update_propagation', 0);
  const dataPlanes = configuration.role === 'control_plane' ? 10 : 0;
  return Math.ceil(workers + nodes + dataPlanes + 2);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
