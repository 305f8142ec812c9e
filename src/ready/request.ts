/** What a look at readiness is asked for, and what it gives back. */
import type { Config } from '../config/read.ts';
import type { Limits } from '../document/limits.ts';
import type { InputError } from '../finding.ts';
import type { SourceText } from '../kong/read.ts';
import type { ReadyProfile, ReadyReport } from '../report/ready-report.ts';
import type { Context } from './context.ts';
import type { GatewayFacts } from './gateway-facts.ts';

export interface ReadyRequest {
  config: Config;
  /** The git revision whose config and waivers decide; undefined: the working tree's. */
  configRevision: string | undefined;
  profile: ReadyProfile;
  /** The APIs that are asked about; undefined: all of the config. */
  apis: readonly string[] | undefined;
  /** A git revision to compare with, or `REF:path`. */
  base: string | undefined;
  /** Nothing was published before: what is asked about changes over time has nothing to be compared with. */
  isFirst?: boolean;
  /** The URL of a deployed API to look at from outside. */
  probe: string | undefined;
  limits: Limits;
  /** Compares a document with another, both as the command line names them. */
  compare(base: string, revision: string): Promise<Comparison>;
  /** Where documents (relative to the working directory) break the OpenAPI specification; one that cannot be read has no entry. */
  validate?(files: readonly string[]): Promise<ReadonlyMap<string, readonly InputError[]>>;
  /**
   * The configuration that specgate itself would publish of the working tree or of a revision, as `specgate render` gives it;
   * empty where the config has no product or no gateway to draw it for. Throws a UserError where the products cannot be drawn.
   */
  render?(revision?: string): Promise<readonly SourceText[]>;
  /** Asks the gateway, where one is configured and may be asked. */
  ask?(api: { name: string; file: string }): Promise<GatewayFacts | undefined>;
}

/** What readiness must know of a comparison. */
export interface Comparison extends Omit<NonNullable<Context['change']>, 'sameContent'> {
  /** Nothing changed. */
  isEmpty: boolean;
}

export interface ReadyRun {
  report: ReadyReport;
  /** For standard error: what was not looked at, and why. */
  notes: readonly string[];
}
