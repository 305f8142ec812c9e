/** What a gateway said about one API when it was asked with credentials, in words that no gateway product owns. */
import type { GatewayType } from '../config/shape.ts';
import type { GatewayCondition } from '../gateway-condition.ts';

/** Each part is undefined where the gateway cannot tell it or refused; `refused` says so. */
export interface GatewayFacts {
  /** The gateway by its name in the config. */
  readonly gateway: string;
  readonly type: GatewayType;
  /** Where it was asked, without credentials: evidence names it. */
  readonly url: string;
  /** What was refused or out of reach, one sentence each, by the part below. */
  readonly refused: ReadonlyMap<keyof GatewayAnswers, string>;
  readonly answers: GatewayAnswers;
}

export interface GatewayAnswers extends GatewayCondition {
  /** The versions of this API that the gateway has. */
  readonly versions?: readonly string[];
  /** What was published before under this API's name and version. */
  readonly published?: 'same content' | 'other content' | 'nothing';
  /** Consumers by product. */
  readonly consumers?: ReadonlyMap<string, number>;
}
