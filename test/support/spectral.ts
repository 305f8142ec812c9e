/** Runs spectral-core's own runner, as the oracle of ours: the same documents, the same rules, its own resolver. */
import { readFileSync } from 'node:fs';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';

export interface SpectralResult {
  code: string;
  message: string;
  /** JSON pointer. */
  pointer: string;
  /** Absolute path. */
  source: string;
}

/** The findings of spectral-core for a file, without those of its parser and resolver. */
export async function runSpectral(
  file: string,
  definition: RulesetDefinition,
  rulesetFile = '/ruleset.yaml',
): Promise<SpectralResult[]> {
  const spectral = new core.Spectral();
  spectral.setRuleset(new core.Ruleset(definition, { source: rulesetFile }));
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const parser = /^\s*[{[]/.test(text) ? parsers.Json : parsers.Yaml;
  const results = await spectral.run(new core.Document(text, parser as never, file));
  return results
    .filter(({ code }) => !['parser', 'invalid-ref', 'unrecognized-format'].includes(String(code)))
    .map(({ code, message, path, source }) => ({
      code: String(code),
      message,
      pointer: path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      source: source ?? file,
    }));
}
