/** What the portal's servers would say about files, found without calling them; and what of a gateway that rests on. */

import type { Path } from '../../document/pointer.ts';
import { toText } from '../../document/pointer.ts';
import { compareText } from '../../finding.ts';
import type { Part } from '../../kong/stream.ts';
import { unshade } from '../../kong/template.ts';
import { truncate } from '../../text.ts';

/** The server's stages in their order (it stops at the first that finds something), then those of the directory. */
const stages = [
  'input',
  'base-entities',
  'tags',
  'hosts',
  'upstreams',
  'route-paths',
  'qualifiers',
  'deck',
  'manifest',
  'activation',
] as const;
export type Stage = (typeof stages)[number];

export interface ApsFinding {
  readonly stage: Stage;
  /**
   * `refused`: the server refuses it. `depends`: it does unless the gateway has a grant, or the portal a record, that
   * cannot be known from files. `accepted`: it takes it in silence, and it does what nobody means.
   */
  readonly verdict: 'refused' | 'depends' | 'accepted';
  /** Word for word what the server says, where it says something. */
  readonly message: string;
  readonly file: string;
  readonly line: number;
  /** One sentence: what to do, or what would decide. */
  readonly remedy: string;
}

/** A place that cannot be judged before a template is rendered. */
export interface Unchecked {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

export interface Validation {
  readonly findings: readonly ApsFinding[];
  readonly unchecked: readonly Unchecked[];
}

/** What is known of the gateway that files are meant for; whatever is left out is not known. */
export interface GatewaySettings {
  /** Undefined: it is taken from the tags. */
  readonly gatewayId?: string | undefined;
  /** The part `qualifier` of the request. */
  readonly qualifier?: string | undefined;
  /** `permDomains`; where it is not known, `.api.gov.bc.ca` is granted and other domains depend. */
  readonly permDomains?: readonly string[] | undefined;
  /** `perm-protected-ns=allow`. */
  readonly mayUseProtected?: boolean | undefined;
  /** Kubernetes namespaces that the platform protects. */
  readonly protectedNamespaces?: readonly string[] | undefined;
  /** Given where the data plane validates upstreams: the namespaces and hosts that are allowed. */
  readonly permUpstreams?: readonly string[] | undefined;
  /** Given where the data plane validates route paths. */
  readonly permRoutePaths?: readonly string[] | undefined;
  /** Hosts that routes of other gateways have. */
  readonly hostsOfOthers?: ReadonlySet<string> | undefined;
  /** The Kubernetes namespace of the data plane. */
  readonly kubeNamespace?: string | undefined;
  /** Whose the gateway is; null: nobody's. */
  readonly organization?:
    | { readonly name: string; readonly unit: string; readonly enabled: boolean }
    | null
    | undefined;
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The place of what stands at a path below a part. */
export function placeOf(part: Part, ...path: Path): Place {
  return { file: part.file, line: part.line(...path) };
}

export interface Collector extends Validation {
  readonly findings: ApsFinding[];
  readonly unchecked: Unchecked[];
  /** The server refuses it. */
  refuse(stage: Stage, message: string, place: Place, remedy: string): void;
  depend(stage: Stage, message: string, place: Place, remedy: string): void;
  accept(stage: Stage, message: string, place: Place, remedy: string): void;
  skip(place: Place, says: string): void;
}

/** Gathers what the stages find. Names are cut, and placeholders shown as they are written. */
export function collector(): Collector {
  const findings: ApsFinding[] = [];
  const unchecked: Unchecked[] = [];
  const push =
    (verdict: ApsFinding['verdict']) =>
    (stage: Stage, message: string, { file, line }: Place, remedy: string): void => {
      findings.push({ stage, verdict, message: shown(message), file, line, remedy: shown(remedy) });
    };
  return {
    findings,
    unchecked,
    refuse: push('refused'),
    depend: push('depends'),
    accept: push('accepted'),
    skip: ({ file, line }, says) => unchecked.push({ file, line, says: shown(says) }),
  };
}

function shown(text: string): string {
  return truncate(toText(unshade(text)), 600);
}

/** Sorts by file, line, stage and message, and leaves out what stands twice. */
export function sorted(findings: readonly ApsFinding[]): ApsFinding[] {
  const key = (one: ApsFinding): string => [one.file, one.line, one.stage, one.message].join('\n');
  const once = [...new Map(findings.map(finding => [key(finding), finding])).values()];
  return once.sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
      compareText(a.message, b.message),
  );
}
