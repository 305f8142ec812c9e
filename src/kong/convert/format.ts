/** Kong's declarative configuration as text. */
import { dump } from 'js-yaml';
import { jsonText } from '../../text.ts';

/** YAML in the order of the data, without line breaks in long texts, readable by YAML 1.1 and 1.2. */
export function kongYaml(data: unknown): string {
  return dump(data, { lineWidth: -1, noRefs: true });
}

export function kongText(data: unknown, format: 'yaml' | 'json'): string {
  return format === 'json' ? jsonText(data) : kongYaml(data);
}
