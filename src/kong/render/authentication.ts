/** Authentication at the gateway as the document's security asks for it, with the plugins that the gateway has. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { at, child, itemsOf, keysOf, type Place, rootOf, textAt } from '../convert/place.ts';
import type { KongPlugin } from '../declarative.ts';
import type { RenderLimitation, RenderSettings } from './request.ts';
import { tokenLimitation, tokenPlugin } from './tokens.ts';

export interface Authentication {
  /** Empty: nobody is asked. */
  readonly plugins: readonly KongPlugin[];
  readonly limitations: readonly RenderLimitation[];
}

/**
 * The plugins that check the callers of an operation. Kong checks all plugins of a route, so schemes that are all required
 * are all checked; of alternatives the first that can be checked is, which refuses callers with another rather than letting
 * anybody in.
 */
export function authenticationOf(tree: Tree, operation: Place, settings: RenderSettings): Authentication {
  const requirements = itemsOf(tree, child(operation, 'security') ?? child(rootOf(tree), 'security'));
  if (requirements.length === 0) return { plugins: [], limitations: [] };
  if (requirements.some(requirement => keysOf(requirement).length === 0)) {
    return limited('Credentials are optional in the document; Kong checks none, so that the server behind it must.');
  }
  const checked = requirements.map(requirement => pluginsOf(tree, requirement, settings));
  const possible = checked.find((one): one is KongPlugin[] => Array.isArray(one));
  if (!possible)
    return limited(`${[...new Set(checked)].join(' ')} The server behind the gateway must check these callers itself.`);
  const loose = possible.flatMap(plugin => tokenLimitation(plugin)).map(limitation);
  if (requirements.length === 1) return { plugins: possible, limitations: loose };
  const names = keysOf(requirements[checked.indexOf(possible)]).join(' and ');
  return {
    plugins: possible,
    limitations: [
      ...loose,
      limitation(
        `The document offers several ways to authenticate, and Kong checks one: callers without ${names} are refused.`,
      ),
    ],
  };
}

function limited(says: string): Authentication {
  return { plugins: [], limitations: [limitation(says)] };
}

function limitation(says: string): RenderLimitation {
  return { what: 'authentication', says };
}

/** All schemes of a requirement, or why one of them cannot be checked. */
function pluginsOf(tree: Tree, requirement: Place, settings: RenderSettings): KongPlugin[] | string {
  const plugins = keysOf(requirement).map(name => pluginOf(tree, name, requirement, settings));
  const problem = plugins.find(one => typeof one === 'string');
  return problem ?? (plugins as KongPlugin[]);
}

function pluginOf(tree: Tree, name: string, requirement: Place, settings: RenderSettings): KongPlugin | string {
  const components = at(tree, rootOf(tree), 'components');
  const schemes = components && at(tree, components, 'securitySchemes');
  const scheme = schemes && at(tree, schemes, name);
  if (!scheme) return `The security scheme "${name}" is not in the document.`;
  const text = (key: string): string => textAt(child(scheme, key)) ?? '';
  switch (text('type')) {
    case 'apiKey':
      return keyAuth(name, text('in'), text('name'), settings);
    case 'http':
      return httpAuth(name, text('scheme').toLowerCase(), text('bearerFormat'), settings);
    case 'openIdConnect':
    case 'oauth2':
      if (settings.tokens) return tokenPlugin(settings.tokens, scopesOf(requirement, name));
      return openIdConnect(name, text('openIdConnectUrl'), scopesOf(requirement, name), settings);
    default:
      return `Kong has no plugin for the security scheme "${name}" (${text('type') || 'of no type'}).`;
  }
}

function keyAuth(scheme: string, place: string, name: string, { profile }: RenderSettings): KongPlugin | string {
  if (place !== 'header' && place !== 'query')
    return `Kong reads no API keys from cookies (security scheme "${scheme}").`;
  if (!/^[A-Za-z0-9_-]+$/.test(name))
    return `Kong takes no API key with the name "${name}" (security scheme "${scheme}").`;
  return {
    name: 'key-auth',
    config: {
      key_names: [name],
      // What the upstream gets ends in its logs.
      hide_credentials: true,
      ...(profile.hasKeyPlaces && { key_in_header: place === 'header', key_in_query: place === 'query' }),
    },
  };
}

function httpAuth(scheme: string, kind: string, format: string, { tokens }: RenderSettings): KongPlugin | string {
  if (kind === 'basic') return { name: 'basic-auth', config: { hide_credentials: true } };
  if (kind !== 'bearer')
    return `Kong has no plugin for HTTP authentication of the kind "${kind}" (security scheme "${scheme}").`;
  if (!/jwt/i.test(format)) {
    return `The document does not say that the bearer tokens of "${scheme}" are JWTs (bearerFormat: JWT), and Kong checks no others.`;
  }
  // Kong's own plugin knows the keys of its consumers alone, that of the platform those of the issuer.
  if (tokens) return tokenPlugin(tokens, []);
  // Tokens in URLs end up in logs, so they are taken from the header alone.
  return { name: 'jwt', config: { claims_to_verify: ['exp'], uri_param_names: [] } };
}

/** Only Enterprise has such a plugin. */
function openIdConnect(
  scheme: string,
  url: string,
  scopes: readonly string[],
  { plugins }: RenderSettings,
): KongPlugin | string {
  if (!plugins?.has('openid-connect')) {
    return `This Kong has no plugin for OAuth 2 and OpenID Connect (security scheme "${scheme}").`;
  }
  if (url === '') return `The security scheme "${scheme}" names no issuer; openIdConnect with openIdConnectUrl does.`;
  return {
    name: 'openid-connect',
    config: {
      issuer: url,
      auth_methods: ['bearer'],
      ...(scopes.length > 0 && { scopes_required: [scopes.join(' ')] }),
    },
  };
}

function scopesOf(requirement: Place, name: string): string[] {
  const scopes = isObject(requirement.value) ? own(requirement.value, name) : [];
  return Array.isArray(scopes) ? scopes.map(toText) : [];
}
