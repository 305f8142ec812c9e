/** openid-connect plugins from the security requirements of a document and its operations. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import type { KongPlugin } from '../declarative.ts';
import { kongObject } from './extensions.ts';
import { byBytes } from './go-json.ts';
import { at, child, itemsOf, keysOf, type Place, problemAt, rootOf, textAt } from './place.ts';

const extension = 'x-kong-security-openid-connect';

/**
 * The plugin that the `security` of an object asks for; the inherited one where it asks for nothing. Throws a UserError for
 * what openapi2kong cannot express: alternatives, combinations, and schemes other than openIdConnect.
 */
export function oidcPlugin(tree: Tree, place: Place, inherited: KongPlugin | undefined): KongPlugin | undefined {
  const security = child(place, 'security');
  const requirements = itemsOf(tree, security);
  if (requirements.length === 0) return inherited;
  if (requirements.length > 1) throw problemAt(security!, 'only a single security-requirement is supported.');
  const requirement = requirements[0]!;
  const names = keysOf(requirement);
  const name = names[0];
  if (name === undefined) return inherited;
  if (names.length > 1)
    throw problemAt(requirement, 'within a security-requirement only a single security-scheme is supported.');
  const root = rootOf(tree);
  const components = at(tree, root, 'components');
  const schemes = components && at(tree, components, 'securitySchemes');
  const scheme = schemes && at(tree, schemes, name);
  if (!scheme) throw problemAt(requirement, `no security-schemes with name '${name}' found in components.`);
  const type = (textAt(child(scheme, 'type')) ?? '').toLowerCase().replace(/[_-]/g, '');
  if (type !== 'openidconnect') {
    throw problemAt(
      requirement,
      `only security-schemes of type 'openIdConnect' are supported; '${name}' is another (without --oidc, security is left alone).`,
    );
  }
  return pluginOf(scheme, root, scopesOf(requirement.value, name));
}

function scopesOf(requirement: unknown, name: string): string[] {
  const scopes = own(requirement, name);
  return Array.isArray(scopes) ? scopes.map(toText) : [];
}

function pluginOf(scheme: Place, root: Place, scopes: readonly string[]): KongPlugin {
  const settings = kongObject(scheme, extension, root) ?? {};
  const config = settings.config ?? {};
  if (!isObject(config)) throw problemAt(child(scheme, extension)!, `The config in ${extension} must be an object.`);
  const own = config.scopes_required ?? [];
  if (!Array.isArray(own))
    throw problemAt(child(scheme, extension)!, `The scopes_required in ${extension} must be a list.`);
  const all = new Set([...own.filter((scope): scope is string => typeof scope === 'string'), ...scopes]);
  const url = textAt(child(scheme, 'openIdConnectUrl'));
  return {
    ...settings,
    name: 'openid-connect',
    config: {
      ...config,
      scopes_required: [...all].sort(byBytes),
      // The extension says what Kong does, the scheme what the service behind it does: the first counts.
      ...(url && (config.issuer === undefined || config.issuer === null) && { issuer: url }),
    },
  };
}
