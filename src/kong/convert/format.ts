/** Kong's declarative configuration as text. */
import { yamlText } from '../../document/yaml-text.ts';
import { jsonText } from '../../text.ts';

export function kongText(data: unknown, format: 'yaml' | 'json'): string {
  return format === 'json' ? jsonText(data) : yamlText(data);
}
