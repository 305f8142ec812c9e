/** Which NetworkPolicies let a gateway of the API Services Portal in, and at which ports of the pods. */
import { getAt, isObject, own, type Path, toText } from '../../document/pointer.ts';
import { inRepository } from '../evidence.ts';
import type { Evidence } from '../item.ts';
import type { KubernetesObject } from './objects.ts';

/** The namespaces of the gateways, by cluster. */
const clusters: Readonly<Record<string, string>> = { '264e6f': 'Silver', b8840c: 'Gold', cc9a8a: 'Emerald' };

export interface Allowing {
  evidence: Evidence;
  cluster: string | undefined;
  /** False where a template decides, or it speaks of other pods or of another environment's gateway. */
  isSure: boolean;
  /** Whether the rule is for a port of the pods, by number or name; of one that nobody knows where it is for all. */
  takes(port: number | string | undefined): boolean;
}

/** The rules of a policy that let the gateway in. */
export function allowedBy(policy: KubernetesObject, environment: string): Allowing[] {
  const rules = getAt(policy.data, ['spec', 'ingress']);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index): Allowing[] => {
    const path: Path = ['spec', 'ingress', index];
    const isUncertain = policy.isUncertain(path);
    const from = own(rule, 'from');
    const takes: Allowing['takes'] = port => takesPort(own(rule, 'ports'), port);
    const sources =
      from === undefined || from === null || (Array.isArray(from) && from.length === 0) ? [undefined] : from;
    return (Array.isArray(sources) ? sources : []).flatMap((source: unknown): Allowing[] => {
      const found = source === undefined ? everybody : gatewayIn(source, environment);
      if (!found) return [];
      const says = isUncertain ? `${found.says.replace(/\.$/, '')}, where it is rendered.` : found.says;
      return [
        {
          evidence: inRepository(policy.where(path), says),
          cluster: found.cluster,
          isSure: found.isSure && !isUncertain,
          takes,
        },
      ];
    });
  });
}

interface Source {
  says: string;
  cluster: string | undefined;
  isSure: boolean;
}

const everybody: Source = {
  says: 'The policy lets everybody in, the gateway too.',
  cluster: undefined,
  isSure: true,
};

/** Whether one source of a rule is the gateway; undefined: it is somebody else. */
function gatewayIn(source: unknown, environment: string): Source | undefined {
  const selector = own(source, 'namespaceSelector');
  if (!isObject(selector)) return undefined;
  const labels = own(selector, 'matchLabels');
  const isAll = Object.keys(selector).length === 0 || (isObject(labels) && Object.keys(labels).length === 0);
  const project = /^(\w{6})(?:-(\w+))?$/.exec(toText(own(labels, 'kubernetes.io/metadata.name') ?? ''));
  const name = own(labels, 'name') ?? project?.[1];
  const cluster = typeof name === 'string' && Object.hasOwn(clusters, name) ? clusters[name] : undefined;
  if (cluster === undefined && !isAll) return undefined;
  const whose = isAll ? 'every project of the cluster' : `the gateway of ${cluster}`;
  const stage = own(labels, 'environment') ?? project?.[2];
  const pods = own(source, 'podSelector');
  const isNarrowed =
    (isObject(pods) && Object.keys(pods).length > 0) || own(selector, 'matchExpressions') !== undefined;
  const isOther = stage !== undefined && stage !== environment && environment === 'prod';
  if (isOther)
    return {
      says: `The policy lets ${whose} in, but that of the environment ${toText(stage).slice(0, 20)}.`,
      cluster,
      isSure: false,
    };
  if (isNarrowed)
    return {
      says: `The policy lets some pods or projects of ${whose} in; whether the gateway is among them is not seen.`,
      cluster,
      isSure: false,
    };
  return { says: `The policy lets ${whose} in${isAll ? ', the gateway too' : ''}.`, cluster, isSure: true };
}

/** No list of ports means all of them; a port may be the first of a range. */
function takesPort(ports: unknown, port: number | string | undefined): boolean {
  if (!Array.isArray(ports) || ports.length === 0) return true;
  return ports.some(one => {
    const [first, last] = [own(one, 'port'), own(one, 'endPort')];
    if (first === undefined || first === null || first === port) return true;
    return (
      typeof first === 'number' && typeof last === 'number' && typeof port === 'number' && first <= port && port <= last
    );
  });
}
