/** The offline validation of what concerns an API, once for all items that rest on it. */
import { type ApsFinding, type GatewaySettings, sorted, type Validation } from '../../aps/validate/finding.ts';
import { validateRequest } from '../../aps/validate/gateway.ts';
import { validateManifests } from '../../aps/validate/manifests.ts';
import { gatewayFilesOf } from '../../kong/read.ts';
import { validateKong } from '../../kong/validate/validate.ts';
import type { Context } from '../context.ts';
import type { Evidence } from '../item.ts';
import { gatewayProduct } from './product.ts';

const known = new WeakMap<Context, { gateway: Validation; manifests: Validation }>();

/** What the servers would say about the gateway files (each published by a call of its own) and about the manifests. */
export function validationOf(context: Context): { gateway: Validation; manifests: Validation } {
  let found = known.get(context);
  if (!found) {
    found = validate(context);
    known.set(context, found);
  }
  return found;
}

function validate(context: Context): { gateway: Validation; manifests: Validation } {
  const { gateway, manifests } = context;
  const settings = settingsOf(context);
  const ofManifests = validateManifests(manifests, gateway, settings);
  if (gatewayProduct(context) !== 'aps') {
    const findings = validateKong(gatewayFilesOf(gateway.streams)).map(finding => ({
      stage: 'deck' as const,
      ...finding,
    }));
    return { gateway: { findings: sorted(findings), unchecked: [] }, manifests: ofManifests };
  }
  const each = gateway.streams.map(stream => validateRequest([stream], settings));
  return {
    gateway: {
      findings: sorted(each.flatMap(({ findings }) => findings)),
      unchecked: each.flatMap(({ unchecked }) => unchecked),
    },
    manifests: ofManifests,
  };
}

/** What is known of the gateway: from the config, and from the gateway itself where it was asked. */
function settingsOf({ config, live }: Context): GatewaySettings {
  const gateways = [...(config.gateways?.values() ?? [])].filter(({ type }) => type === 'aps');
  const [only] = gateways.length === 1 ? gateways : [];
  return {
    gatewayId: only?.['expect-gateway-id'],
    permDomains: live?.answers.domains,
    organization: live?.answers.organization,
  };
}

/** What is known only when a template is rendered: each sentence once, with the first of its places. */
export function openPlaces({ unchecked }: Validation, kind: Evidence['kind']): Evidence[] {
  const found = new Map<string, { evidence: Evidence; count: number }>();
  for (const { file, line, says } of unchecked) {
    const key = `${file} ${says}`;
    const before = found.get(key);
    if (before) before.count++;
    else found.set(key, { evidence: { kind, where: `${file}:${line}`, says }, count: 1 });
  }
  return [...found.values()].map(({ evidence, count }) =>
    count === 1
      ? evidence
      : { ...evidence, says: `${evidence.says.replace(/\.$/, '')} (and so at ${count - 1} more places).` },
  );
}

/** What the server refuses, as evidence; at most `most` of it. */
export function refusals({ findings }: Validation, kind: Evidence['kind'], most = 20): Evidence[] {
  const refused = findings.filter(({ verdict }) => verdict === 'refused');
  const shown = refused.slice(0, most).map(finding => asEvidence(finding, kind));
  if (refused.length <= most) return shown;
  const more = refused.length - most;
  return [...shown, { kind, where: refused[most]!.file, says: `${more} more of the kind.` }];
}

export function asEvidence({ file, line, message, remedy }: ApsFinding, kind: Evidence['kind']): Evidence {
  return { kind, where: `${file}:${line}`, says: sentence(message, remedy) };
}

function sentence(message: string, remedy: string): string {
  const text = message.replaceAll(/\s*\n\s*/g, ' ');
  return `${text}${/[.?]$/.test(text) ? '' : '.'} ${remedy}`;
}
