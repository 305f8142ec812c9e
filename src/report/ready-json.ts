/** A look at readiness as JSON, in the shape of the contract. */
import { jsonText } from '../text.ts';
import type { ReadyApi, ReadyItem, ReadyReport } from './ready-report.ts';

export function readyJson(report: ReadyReport): string {
  return `${jsonText(readyData(report))}\n`;
}

/** One object for one API, `apis` for several. */
export function readyData(report: ReadyReport): object {
  const { schema, profile, today, open, errors, tool, score, ready } = report;
  const rest = { profile, today, open, errors, tool };
  const [only] = report.apis;
  if (report.apis.length === 1 && only) return { schema, ...apiJson(only), ...rest };
  return { schema, apis: report.apis.map(apiJson), score, ready, ...rest };
}

function apiJson({ name, items, score, ready, file, done, of, blocking, sections, trend }: ReadyApi): object {
  return {
    name,
    items: items.map(itemJson),
    score,
    ready,
    file,
    done,
    of,
    blocking,
    sections: sections.map(({ boxes: _, ...section }) => section),
    ...(trend && { trend }),
  };
}

/** The contract's keys first. */
function itemJson({ id, title, required, status, evidence, fix, waiver, ...rest }: ReadyItem): object {
  return { id, title, required, status, evidence, fix, ...(waiver && { waiver }), ...rest };
}
