/** The list of reporters, in the order of the contract. */
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

export const reporters: readonly Reporter[] = [stylish, json, sarif, junit, markdown, html, github, gitlab];
