/** What the page of a comparison adds to the style sheet of the HTML report. */

/** The boxes that show and hide: by what changes ask for, or that somebody took them on. */
export const boxes = ['breaking', 'minor', 'patch', 'accepted'] as const;
export type Box = (typeof boxes)[number];

/** Hides the changes of boxes without a tick, and the groups that hold no others. */
const hiding = subsets(boxes)
  .map(off => {
    const when = `body${off.map(box => `:has(#show-${box}:not(:checked))`).join('')}`;
    const others = boxes.filter(box => !off.includes(box));
    const groups = `${when} .group${others.map(box => `:not(.${box})`).join('')}`;
    return `${off.length === 1 ? `${when} li.${off[0]}, ` : ''}${groups} { display: none; }`;
  })
  .join('\n');

function subsets(list: readonly Box[]): Box[][] {
  const all: Box[][] = [];
  for (const box of list) all.push([box], ...all.map(set => [...set, box]));
  return all;
}

export const diffStyle = `
:root { --removed: #fbe3e4; --added: #dcf3e2; }
@media (prefers-color-scheme: dark) { :root { --removed: #4a1f23; --added: #153a22; } }
.breaking { --tone: var(--error); } .minor { --tone: var(--info); } .patch { --tone: var(--hint); }
.accepted { border-left-style: dashed; }
.shut .asks { color: var(--error); font-weight: 600; }
.sides { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; color: var(--quiet); font-size: .875rem; }
section > p { margin: .25rem 0; }
.group > h3 { margin: 1.25rem 0 .25rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.pair.alone { grid-template-columns: 1fr; }
.pair > div { min-width: 0; }
.source { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .75rem; margin-top: .25rem; }
.row { display: contents; }
.row i { text-align: right; }
.row code { white-space: pre-wrap; }
.before mark { background: var(--removed); } .after mark { background: var(--added); }
.source mark { text-decoration: none; border-radius: .2rem; box-decoration-break: clone; padding: 0 .15rem; margin: 0 -.15rem; }
.witness { margin: .5rem 0 0; }
.witness pre { margin-top: .25rem; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; min-height: 1.75rem; padding-top: .25rem; }
details pre { max-height: 24rem; overflow: auto; }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr; } }
@media print { :root { --removed: #eee; --added: #eee; } .before mark { text-decoration: line-through; } .after mark { text-decoration: underline; } details pre { max-height: none; } }
${hiding}
`;
