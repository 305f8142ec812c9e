/** Whether a run may read from the network at all; what does so is loaded when the first text is asked for. */
import type { RemoteReader } from './loader.ts';

export interface Allowed {
  /** https URLs that are operands, and `--allow-remote` is given. */
  urls: readonly string[];
  /** Host names of `--allow-host`, in lower case. */
  hosts: readonly string[];
}

/** A reader for what is allowed; undefined where nothing is, so that the network is simply not there. */
export function remoteReader(allowed: Allowed): RemoteReader | undefined {
  if (allowed.urls.length === 0 && allowed.hosts.length === 0) return undefined;
  return async url => (await import('./remote.ts')).readRemote(url, allowed);
}
