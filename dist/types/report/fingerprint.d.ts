import { type Finding } from '../finding.ts';
/**
 * Gives each finding its fingerprint, `<32 hex digits>:<n>`, and returns them sorted by `compareFindings`.
 *
 * The digits are the beginning of a SHA-256 over rule, file, pointer and message: no line, no column, so the identity
 * survives moved lines and reordered keys. `n` counts from 1 the findings that are equal in all four, in the order of
 * their places, since GitHub takes equal hashes for one alert (`primaryLocationLineHash`).
 *
 * A finding with `related` places stands for a number of them and tells that number in its message. There the digits
 * outside quotes and code do not count: mending one place of ten must not make a new finding of the other nine. In all
 * other messages digits are names (`404`, `v1`) and do count.
 */
export declare function fingerprintFindings(findings: readonly (Finding | Omit<Finding, 'fingerprint'>)[]): Finding[];
