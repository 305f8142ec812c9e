/** API keys that travel in the URI (G-22). */
import { own } from '../../../document/pointer.ts';
import { securitySchemes } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';

const apiKeysInUri: RuleFunction = (_value, _options, context) => {
  const schemes = [...securitySchemes(context)];
  return schemes.flatMap(([name, { value, at }]) =>
    own(value, 'type') === 'apiKey' && own(value, 'in') === 'query'
      ? [
          {
            path: [...at, 'in'],
            message: `The API key of "${name}" is sent in the URI, where logs and histories keep it.`,
          },
        ]
      : [],
  );
};
export default apiKeysInUri;
