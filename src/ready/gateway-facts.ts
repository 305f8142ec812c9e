/** What a gateway said about one API when it was asked with credentials, in words that no gateway product owns. */
import type { GatewayType } from '../config-shape.ts';

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

export interface GatewayAnswers {
  /** The gateway (namespace) exists and may be read. */
  readonly exists?: boolean;
  /** The catalog itself refuses a version that it has with other content. */
  readonly productionMode?: boolean;
  /** APS: whose it is, and whether an administrator has enabled it; null: nobody's. */
  readonly organization?: { readonly name: string; readonly unit: string; readonly enabled: boolean } | null;
  /** Domains that routes may use, such as `.api.gov.bc.ca`. */
  readonly domains?: readonly string[];
  /** The data plane's name, where one is told. */
  readonly dataPlane?: string;
  /** Services with what the gateway found when it called them. */
  readonly services?: readonly { readonly name: string; readonly isUp: boolean; readonly reason: string }[];
  /** What differs at the gateway from what was published last: what publishing that again would do. */
  readonly drift?: { readonly created: number; readonly updated: number; readonly deleted: number };
  /** Products that are stored at the gateway, with their environments. */
  readonly products?: readonly {
    readonly name: string;
    readonly dataset?: string;
    readonly environments: readonly { readonly name: string; readonly active: boolean; readonly appId?: string }[];
  }[];
  /** What the directory shows before (`preview`) and after (`live`) an environment is active, by dataset. */
  readonly preview?: readonly {
    readonly dataset: string;
    readonly title: string;
    readonly products: readonly string[];
  }[];
  readonly live?: readonly { readonly dataset: string; readonly title: string; readonly products: readonly string[] }[];
  /** The versions of this API that the gateway has. */
  readonly versions?: readonly string[];
  /** What was published before under this API's name and version. */
  readonly published?: 'same content' | 'other content' | 'nothing';
  /** Consumers by product. */
  readonly consumers?: ReadonlyMap<string, number>;
  /** Scopes that the credentials have at this gateway. */
  readonly scopes?: readonly string[];
}
