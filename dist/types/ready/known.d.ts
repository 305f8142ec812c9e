/** What an attestation may be about: every item with the rules for it, the checks and the APIs of the config. */
import type { ConfigData } from '../config-shape.ts';
import type { Known } from './attestations.ts';
import type { Item } from './item.ts';
/** The item whose attestation counts: itself, or the one that it stands for; undefined where only a machine can answer. */
export declare function attestable(item: Item): Item | undefined;
/** Everything that the attestations file may name under this config. */
export declare function knownTo({ ready, apis }: ConfigData, today: string): Known;
