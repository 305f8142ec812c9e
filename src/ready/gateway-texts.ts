/** Which files of a repository may hold gateway configuration or manifests: those that the config names, else by content. */
import type { ConfigData } from '../config/shape.ts';
import { globMatches, isGlob } from '../document/glob.ts';
import type { SourceText } from '../kong/read.ts';
import type { State } from './contexts.ts';

/** What else a search would find: dependencies, and files that only look so because they test or show something. */
const elsewhere =
  /(^|\/)(node_modules|vendor|third[_-]party|dist|build|target|tests?|__tests__|e2e|testdata|fixtures?|mocks?|samples?|examples?|docs?|\.git|\.specgate)\//i;

/** Larger files are no configuration that a person wrote. */
const maxLength = 2 * 1024 * 1024;

/**
 * The texts, sorted by name. `globs` are relative to the config; without them `ready.gateway-config` decides, and without
 * that every YAML, JSON or template file below the config that says `services:`, `_format_version:`, a tag `ns.…` or a `kind:` of APS.
 */
export function gatewayTexts({ tree, config, folder }: State, globs: readonly string[] | undefined): SourceText[] {
  const named = globs ?? config.ready?.['gateway-config'];
  const chosen = tree.files.filter(
    file => file.startsWith(folder) && mayBeGatewayFile(file.slice(folder.length), named, config),
  );
  return chosen.flatMap(file => {
    const text = tree.text(file);
    if (text === undefined || (!named && !looksLikeGateway(text))) return [];
    return [{ file: tree.name(file), text }];
  });
}

/** Whether a file, by its path from the folder of the config, is one of those that `globs` name, or that are looked into without. */
export function mayBeGatewayFile(file: string, globs: readonly string[] | undefined, config: ConfigData): boolean {
  // What specgate wrote to a catalog of files is drawn anew from what the commit wants.
  const catalogs = [...(config.gateways?.values() ?? [])].flatMap(({ path }) => path ?? []);
  if (catalogs.some(catalog => fits(catalog, file))) return false;
  if (globs) return globs.some(glob => fits(glob, file));
  return /\.(ya?ml|json|tmpl|tpl|template)$/i.test(file) && !elsewhere.test(`/${file}`);
}

/** A folder stands for all that is below it. */
function fits(glob: string, file: string): boolean {
  const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
  return globMatches(plain, file) || (!isGlob(plain) && file.startsWith(`${plain}/`));
}

const kinds = 'GatewayService|DraftDataset|Product|Environment|CredentialIssuer';

/** Cheap, before parsing: most YAML files of a repository are something else. */
export function looksLikeGateway(text: string): boolean {
  if (text.length > maxLength) return false;
  if (/^["']?_format_version["']?[ \t]*:|"_format_version"[ \t]*:/m.test(text)) return true;
  if (new RegExp(`^[ \\t]*["']?kind["']?[ \\t]*:[ \\t]*["']?(?:${kinds})["']?[ \\t]*[,}]?[ \\t\\r]*$`, 'm').test(text))
    return true;
  // A product file of API Connect begins with the version of its format.
  if (
    /^["']?product["']?[ \t]*:[ \t]*["']?\d+\.\d+\.\d+["']?[ \t\r]*$/m.test(text) &&
    /^["']?(plans|apis)["']?[ \t]*:/m.test(text)
  )
    return true;
  // The tag of a gateway of the portal: parts that a script puts together have nothing else in common.
  if (/(?:^[ \t]*-[ \t]+|\btags["']?[ \t]*:[ \t]*\[[^\]\n]{0,200}?)["']?ns\.[A-Za-z${]/m.test(text)) return true;
  // A list of services, as Kong has it; a mapping under `services:` is a compose file.
  for (const { 0: key, index } of text.matchAll(/^services[ \t]*:|"services"[ \t]*:/gm)) {
    if (['-', '['].includes(firstSign(text, index + key.length))) return true;
  }
  return false;
}

/** The first character that is neither blank nor in a comment. */
function firstSign(text: string, from: number): string {
  let at = from;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '#') at = text.indexOf('\n', at);
    else if (!/\s/.test(char)) return char;
    if (at === -1) break;
    at++;
  }
  return '';
}
