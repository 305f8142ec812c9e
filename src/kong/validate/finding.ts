/** What Kong, or decK before it, would say about a declarative file. */

import type { Path } from '../../document/pointer.ts';
import { toText } from '../../document/pointer.ts';
import { truncate } from '../../text.ts';
import type { Part } from '../stream.ts';
import { shadeValue, unshade } from '../template.ts';

export interface KongFinding {
  /**
   * `refused`: Kong or decK refuses it. `depends`: on the version or the plugins of the gateway. `accepted`: it is taken,
   * and does what nobody means.
   */
  readonly verdict: 'refused' | 'depends' | 'accepted';
  /** In the words of Kong's own schema where it has some. */
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly remedy: string;
}

export type Report = (verdict: KongFinding['verdict'], part: Part, path: Path, message: string, remedy: string) => void;

/** Gathers findings with their places. */
export function kongCollector(): { findings: KongFinding[]; report: Report } {
  const findings: KongFinding[] = [];
  return {
    findings,
    report: (verdict, part, path, message, remedy) => {
      findings.push({ verdict, message: truncate(message, 400), file: part.file, line: part.line(...path), remedy });
    },
  };
}

/** True where a value is known only when its template is rendered. */
export function isOpen(value: unknown): boolean {
  return typeof value === 'string' && shadeValue(value) !== value;
}

/** A value for a message: at most one line of it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(truncate(toText(unshade(value)), 80));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : toText(value);
}
