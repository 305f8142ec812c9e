/** The request-validator plugin (Enterprise), completed from an operation's parameters and body. */
import { isObject } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import type { KongPlugin } from '../declarative.ts';
import { byBytes } from './go-json.ts';
import { at, child, itemsOf, keysOf, type Place, problemAt, textAt } from './place.ts';
import { type Owner, pluginId, validatorName } from './plugins.ts';
import { saysItsType, schemaText } from './schema-text.ts';
import { captureName, type Naming } from './slug.ts';

const schemaVersion = 'draft4';
const defaultStyles: Readonly<Record<string, string>> = { header: 'simple', path: 'simple', query: 'form' };

/**
 * The plugin for one operation: what its settings lack is taken from the document. Undefined where nothing is left to check.
 * Throws a UserError for a parameter whose schema does not say its type.
 */
export function completedValidator(
  tree: Tree,
  validator: KongPlugin | undefined,
  { operation, path }: { operation: Place; path: Place },
  owner: Owner,
  naming: Naming,
): KongPlugin | undefined {
  if (!validator) return undefined;
  const config: Record<string, unknown> = isObject(validator.config) ? structuredClone(validator.config) : {};
  const lacks = (key: string): boolean => config[key] === undefined || config[key] === null;
  if (lacks('parameter_schema')) {
    const parameters = parameterSchemas(tree, operation, path, naming);
    if (parameters.length > 0) Object.assign(config, { parameter_schema: parameters, version: schemaVersion });
  }
  const content = contentOf(tree, operation);
  if (lacks('body_schema')) {
    const body = bodySchema(tree, content);
    if (body !== undefined) Object.assign(config, { body_schema: body, version: schemaVersion });
    else if (lacks('parameter_schema')) {
      if (lacks('allowed_content_types')) return undefined;
      // A schema that allows everything, so that the content types are looked at.
      Object.assign(config, { body_schema: '{}', version: schemaVersion });
    }
  }
  const types = keysOf(content);
  if (lacks('allowed_content_types') && types.length > 0) config.allowed_content_types = types.sort(byBytes);
  return { ...validator, ...(owner.hasIds && { id: pluginId(owner.name, validatorName) }), config };
}

function parameterSchemas(tree: Tree, operation: Place, path: Place, naming: Naming): Record<string, unknown>[] {
  return effectiveParameters(tree, operation, path)
    .filter(parameter => textAt(child(parameter, 'in')) !== 'cookie')
    .map(parameter => parameterSchema(tree, parameter, naming));
}

/**
 * As openapi2kong joins them: one of the path stands once before those of the operation for each of these that differs from
 * it in both name and place, so it may be missing or stand twice.
 */
function effectiveParameters(tree: Tree, operation: Place, path: Place): Place[] {
  const ofPath = itemsOf(tree, child(path, 'parameters'));
  const ofOperation = itemsOf(tree, child(operation, 'parameters'));
  if (ofOperation.length === 0) return ofPath;
  const differs = (a: Place, b: Place, key: string): boolean => textAt(child(a, key)) !== textAt(child(b, key));
  const inherited = ofPath.flatMap(one =>
    ofOperation.filter(other => differs(one, other, 'name') && differs(one, other, 'in')).map(() => one),
  );
  return [...inherited, ...ofOperation];
}

function parameterSchema(tree: Tree, parameter: Place, naming: Naming): Record<string, unknown> {
  const place = textAt(child(parameter, 'in')) ?? '';
  const name = textAt(child(parameter, 'name')) ?? '';
  const style = textAt(child(parameter, 'style')) || defaultStyles[place] || '';
  const schema = schemaText(tree, child(parameter, 'schema'));
  if (schema && !saysItsType(schema.data)) {
    throw problemAt(
      parameter,
      `parameter schemas for request-validator plugin must have a top-level type property; "${name}" has none beside its oneOf or anyOf.`,
    );
  }
  const explode = child(parameter, 'explode')?.value;
  return {
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    in: place,
    name: place === 'path' ? captureName(name, naming) : name,
    required: child(parameter, 'required')?.value === true,
    ...(schema && { schema: schema.text }),
    style,
  };
}

function contentOf(tree: Tree, operation: Place): Place | undefined {
  const body = at(tree, operation, 'requestBody');
  return body && at(tree, body, 'content');
}

const token = "[\\w!#$%&'*+.^`|~-]+";
const mediaType = new RegExp(`^\\s*(${token})/(${token})\\s*(?:;\\s*${token}=(?:${token}|"[^"]*")\\s*)*;?\\s*$`);

/** The schema of the first JSON type; none where a type before it cannot be read. */
function bodySchema(tree: Tree, content: Place | undefined): string | undefined {
  for (const type of keysOf(content)) {
    const [, main = '', sub = ''] = mediaType.exec(type.toLowerCase()) ?? [];
    if (main === '') return undefined;
    if (main !== 'application' || (sub !== 'json' && !sub.endsWith('+json'))) continue;
    const media = at(tree, content!, type);
    return media && schemaText(tree, child(media, 'schema'))?.text;
  }
  return undefined;
}
