/** What the page of readiness adds to the style sheet of the HTML report. */

/** Bars in steps of a twentieth: the page's policy allows no style attributes. */
const fills = Array.from({ length: 21 }, (_, step) => `.fill-${step} { width: ${step * 5}%; }`).join('\n');

export const readyStyle = `
.open { --tone: var(--open); }
.waived { border-left-style: dashed; }
body:has(#show-missing:not(:checked)) ol > .missing, body:has(#show-waived:not(:checked)) ol > .waived,
body:has(#show-done:not(:checked)) ol > .done, body:has(#show-na:not(:checked)) ol > .na { display: none; }
.cards { list-style: none; margin: .75rem 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; }
.cards li { display: flex; flex-direction: column; gap: .3rem; padding: .6rem .8rem; border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: .5rem; background: var(--card); font-size: .875rem; }
.cards span { color: var(--quiet); }
.cards .bar { display: block; height: .4rem; margin-top: auto; border-radius: .2rem; background: var(--line); overflow: hidden; }
.cards .bar span { display: block; height: 100%; background: var(--tone); }
${fills}
section > h3 { margin: 1.25rem 0 .25rem; }
.evidence { list-style: none; margin: .25rem 0 0; padding: 0; font-size: .875rem; }
.wide { overflow-x: auto; }
table { overflow-wrap: normal; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); width: 100%; }
th, td { text-align: left; padding: .4rem .75rem; border-top: 1px solid var(--line); }
td strong { color: var(--tone); }
td code { overflow-wrap: break-word; }
/* What "Done" says stands in the score too. */
@media (max-width: 40rem) { th, td { padding: .4rem .5rem; font-size: .875rem; } .wide :is(th, td):nth-child(4) { display: none; } }
@media print { .cards { display: none; } }
`;
