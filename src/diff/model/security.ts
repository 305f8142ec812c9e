/** Security as alternatives: a list is an OR of entries, an entry an AND of schemes with their scopes. */
import { isObject, own, type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { childPart, mapParts, type Part, textOf } from './part.ts';
import { rootPart } from './servers.ts';

export interface SecurityScheme extends Part {
  readonly name: string;
  /** What a client must do to use it: equal for two schemes that ask for the same credential in the same place. */
  readonly core: string;
  /** The core and the addresses of its flows: equal for the same scheme under another name. */
  readonly content: string;
  readonly flows: readonly Flow[];
}

export interface Flow extends Part {
  /** As 3.x names it: implicit, password, clientCredentials, authorizationCode, deviceAuthorization. */
  readonly name: string;
  readonly scopes: ReadonlyMap<string, unknown>;
}

/** One way in: all of these schemes, each with all of these scopes. */
export interface Alternative {
  /** Scheme names of the document → scopes. */
  readonly schemes: ReadonlyMap<string, readonly string[]>;
  readonly path: Path;
}

const flowNames: Readonly<Record<string, string>> = {
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};
const urlKeys = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];

export function securitySchemesOf(tree: Tree): Map<string, SecurityScheme> {
  const root = rootPart(tree);
  const owner = tree.version === '2.0' ? root : childPart(tree, root, 'components');
  const key = tree.version === '2.0' ? 'securityDefinitions' : 'securitySchemes';
  return new Map(owner ? mapParts(tree, owner, key).map(([name, part]) => [name, schemeOf(tree, name, part)]) : []);
}

function schemeOf(tree: Tree, name: string, part: Part): SecurityScheme {
  const text = (key: string): string => textOf(part, key) ?? '';
  const type = text('type');
  const core =
    type === 'basic'
      ? 'http basic'
      : type === 'http'
        ? `http ${text('scheme').toLowerCase()}`
        : type === 'apiKey'
          ? `apiKey ${text('in')} ${text('in') === 'header' ? text('name').toLowerCase() : text('name')}`
          : type;
  const flows = type === 'oauth2' ? flowsOf(tree, part) : [];
  const urls = flows.map(flow => [flow.name, ...urlKeys.map(key => textOf(flow, key) ?? '')].join(' ')).sort();
  return { ...part, name, core, content: [core, text('openIdConnectUrl'), ...urls].join('\n').trim(), flows };
}

function flowsOf(tree: Tree, part: Part): Flow[] {
  const scopesOf = (flow: Part): Map<string, unknown> => {
    const scopes = own(flow.value, 'scopes');
    return new Map(isObject(scopes) ? Object.entries(scopes) : []);
  };
  if (tree.version === '2.0') {
    const flow = textOf(part, 'flow');
    return flow === undefined ? [] : [{ ...part, name: flowNames[flow] ?? flow, scopes: scopesOf(part) }];
  }
  return mapParts(tree, part, 'flows').map(([name, flow]) => ({ ...flow, name, scopes: scopesOf(flow) }));
}

/** The alternatives at a level; undefined where it says nothing and inherits. No alternative asked for is open to all. */
export function alternativesAt(level: Part): Alternative[] | undefined {
  const list = own(level.value, 'security');
  if (!Array.isArray(list)) return undefined;
  const path = [...level.path, 'security'];
  if (list.length === 0) return [{ schemes: new Map(), path }];
  return list.map((entry: unknown, index) => ({
    schemes: new Map(isObject(entry) ? Object.entries(entry).map(([name, scopes]) => [name, textList(scopes)]) : []),
    path: [...path, index],
  }));
}

function textList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
