/** The certificates that stand in gateway files: for which hosts, and until when. */
import { X509Certificate } from 'node:crypto';
import { own } from '../../document/pointer.ts';
import type { Entity } from '../../kong/read.ts';

export interface Certificate {
  entity: Entity;
  /** The names for which Kong shows it. */
  snis: readonly string[];
  /** The names that it is made out for; undefined where it cannot be read. */
  names: readonly string[] | undefined;
  /** `YYYY-MM-DD`; undefined where the certificate stands elsewhere (a vault, a template) or is none. */
  validTo: string | undefined;
}

/** Reads a certificate entity; what is no certificate has no date. */
export function certificateOf(entity: Entity): Certificate {
  const snis = own(entity.data, 'snis');
  const named = (Array.isArray(snis) ? snis : []).flatMap((one: unknown) => {
    const name = typeof one === 'string' ? one : own(one, 'name');
    return typeof name === 'string' ? [name.toLowerCase()] : [];
  });
  const text = own(entity.data, 'cert');
  const read = typeof text === 'string' ? x509(text) : undefined;
  const written = read?.subjectAltName
    ?.split(',')
    .flatMap(part => /DNS:([^\s"]+)/.exec(part)?.[1]?.toLowerCase() ?? []);
  const end = read && new Date(read.validTo);
  return {
    entity,
    snis: named,
    names: written,
    validTo: end && !Number.isNaN(end.getTime()) ? end.toISOString().slice(0, 10) : undefined,
  };
}

function x509(text: string): X509Certificate | undefined {
  if (!text.includes('BEGIN CERTIFICATE') || text.length > 100_000) return undefined;
  try {
    return new X509Certificate(text);
  } catch {
    // What is no certificate proves nothing; Kong says so when it loads the file.
    return undefined;
  }
}

/** A name covers a host itself, or with `*.` one label before it. */
export function covers(name: string, host: string): boolean {
  return name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1));
}
