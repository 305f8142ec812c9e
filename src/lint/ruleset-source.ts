/** Where rulesets come from: built in, a file of the workspace, or a pinned one from an allowed host. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Loader, Origin, RemoteReader } from '../document/loader.ts';
import { parseDocument } from '../document/parse.ts';
import { UserError } from '../errors.ts';
import { mistake, type Source } from './ruleset.ts';
import builtIn from './rulesets.generated.json' with { type: 'json' };

export const profileNames = ['bc-gov', 'bc-gov-2022', 'minimal'] as const;

/** The source of a profile of ours. */
export function builtInSource(name: string): Source {
  return {
    data: (builtIn as Record<string, unknown>)[name],
    name,
    document: undefined,
    extend: async target => builtInSource(builtInName(target) ?? target),
    relative: file => file,
  };
}

/** The ids of all rules that come with specgate, whichever profile has them. */
export function builtInIds(): string[] {
  return Object.values(builtIn as Record<string, { rules?: object }>).flatMap(({ rules = {} }) => Object.keys(rules));
}

/** `bc-gov`, `./bc-gov.yaml`, `specgate/rulesets/bc-gov.yaml`, `spectral:oas` → the name of a built-in ruleset. */
function builtInName(target: string): string | undefined {
  const name = target.replace(/^(?:specgate:|specgate\/rulesets\/|\.\/)/, '').replace(/\.yaml$/, '');
  return Object.hasOwn(builtIn, name) ? name : undefined;
}

export function builtInTarget(target: string): string | undefined {
  const isOurs =
    target === 'spectral:oas' || /^(?:specgate:|specgate\/rulesets\/)/.test(target) || !/[./]/.test(target);
  return isOurs ? builtInName(target) : undefined;
}

/** The source of a ruleset file. Throws a UserError where it cannot be read. */
export function fileSource(origin: Origin, loader: Loader, remote: RemoteReader | undefined): Source {
  const document = loader.read(origin);
  const folder = path.posix.dirname(origin.path);
  const source: Source = {
    data: document.data,
    name: document.file,
    document,
    async extend(target, at) {
      const refuse = (message: string): UserError => mistake({ source, path: at }, message);
      const ours = builtInTarget(target);
      if (ours !== undefined) return builtInSource(ours);
      if (/^https?:/.test(target)) return remoteSource(target, remote, refuse);
      if (/^spectral:/.test(target)) throw refuse(`\`${target}\` is not read; \`spectral:oas\` is the one for OpenAPI`);
      refuseCode(target, refuse);
      const joined = path.posix.join(folder, target.replaceAll('\\', '/'));
      if (path.posix.isAbsolute(target) || joined.startsWith('..'))
        throw refuse(`\`${target}\` lies outside the workspace`);
      try {
        return fileSource({ space: origin.space, path: joined }, loader, remote);
      } catch (error) {
        if (!(error instanceof UserError) || error.place.line !== undefined) throw error;
        throw refuse(`\`${target}\` cannot be read: ${error.message.replace(/\.$/, '')}`);
      }
    },
    relative: file => path.posix.relative(path.posix.dirname(document.file), file),
  };
  return source;
}

/** Throws where a ruleset is JavaScript or a package: both are code (T-10). */
export function refuseCode(target: string, refuse: (message: string) => UserError): void {
  if (/\.(?:[cm]?js|[cm]?ts)$/i.test(target))
    throw refuse(`\`${target}\` is code; --allow-code lets rulesets run JavaScript`);
  if (!/\.(?:ya?ml|json)$/i.test(target)) {
    throw refuse(
      `\`${target}\` names no ruleset that specgate has, and packages are not loaded; name a YAML or JSON file`,
    );
  }
}

/** A ruleset from an allowed host, held to its pin (`https://…/rules.yaml#sha256-<hex>`). Throws a UserError. */
export async function remoteSource(
  target: string,
  remote: RemoteReader | undefined,
  refuse: (message: string) => UserError,
): Promise<Source> {
  const [url = '', pin = ''] = target.split('#');
  if (!remote) throw refuse(`\`${url}\` is on the network, which is off; --allow-host HOST opens one host`);
  if (!/^sha256-[0-9a-f]{64}$/.test(pin))
    throw refuse(`\`${url}\` has no pin; write #sha256-… (64 hex digits) behind it`);
  const text = await remote(url);
  const digest = createHash('sha256').update(text).digest('hex');
  if (pin !== `sha256-${digest}`) throw refuse(`\`${url}\` does not fit its pin: it has sha256-${digest} now`);
  const document = parseDocument(text, url);
  const source: Source = {
    data: document.data,
    name: url,
    document,
    async extend(next, at) {
      const ours = builtInTarget(next);
      if (ours !== undefined) return builtInSource(ours);
      const wrong = (message: string): UserError => mistake({ source, path: at }, message);
      if (!/^https:/.test(next))
        throw wrong('a ruleset from the network extends only pinned https addresses and the built-in ones');
      return remoteSource(next, remote, wrong);
    },
    relative: file => file,
  };
  return source;
}
