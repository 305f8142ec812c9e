/** Ids that follow from names (RFC 4122, version 5), so that a second run gives the same ones. */
import { createHash } from 'node:crypto';

/** The namespace of DNS names (RFC 4122, appendix C), which openapi2kong uses for all of its ids. */
const dnsNamespace = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');

/** The version 5 UUID of a name in the DNS namespace. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(dnsNamespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
