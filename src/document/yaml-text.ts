/** Data → YAML that people read and review: block style, keys in their order, text quoted where a reader could take it for something else. */
import { dump } from 'js-yaml';

/** Reading it back gives equal data. */
export function yamlText(data: unknown): string {
  return dump(data, { lineWidth: 120, noRefs: true });
}
