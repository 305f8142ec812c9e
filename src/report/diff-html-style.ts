/** What the page of a comparison adds to the style sheet of the HTML report. */
export const diffStyle = `
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.pair > div { min-width: 0; }
.pair pre { overflow-x: auto; }
.sides { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
section > p { margin: .25rem 0; }
section > h3 { margin: 1.25rem 0 .25rem; }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr; } }
`;
