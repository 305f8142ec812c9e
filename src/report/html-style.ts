/** The style sheet of the HTML report: light and dark, narrow and wide, screen and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1b1f24; --quiet: #57606a; --line: #d5d9df; --code: #f1f3f5;
  --link: #0a58ca; --error: #b3141d; --warning: #7d4e00; --info: #0a58ca; --hint: #57606a; --open: #12692f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #181d24; --ink: #e7eaee; --quiet: #a3adb8; --line: #323a44; --code: #10151b;
    --link: #82b4ff; --error: #ff9088; --warning: #f0bb57; --info: #82b4ff; --hint: #a3adb8; --open: #6fd68d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .5rem; }
header { padding-top: 1.5rem; }
.tool { margin: 0; color: var(--quiet); }
h1 { margin: .25rem 0 .5rem; font-size: 1.75rem; line-height: 1.2; color: var(--error); }
.open h1 { color: var(--open); }
h2 { font-size: 1.125rem; margin: 0; }
h3 { font-size: 1rem; margin: 0; }
h2 code { font-size: inherit; }
.counts { margin: 0 0 1rem; color: var(--quiet); }
fieldset { margin: 1rem 0; padding: .5rem .75rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; }
input { width: 1.1rem; height: 1.1rem; accent-color: var(--link); }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
section { margin: 1.5rem 0; }
ol, .rules { list-style: none; margin: .5rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); overflow: clip; border-top: 0; }
ol > li, .rules > div { padding: .75rem 1rem; border-left: .3rem solid var(--tone, var(--line)); }
ol > li, .rules > div { border-top: 1px solid var(--line); }
li p, .rules p { margin: 0; }
li p + p, .rules p { margin-top: .25rem; }
.error, .unread { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); } .hint { --tone: var(--hint); }
.meta { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; font-size: .875rem; color: var(--quiet); }
.meta strong { color: var(--tone); }
.note { color: var(--quiet); font-size: .875rem; }
li .note { margin-top: .4rem; }
pre { margin: .5rem 0 0; padding: .4rem .6rem; background: var(--code); border-radius: .3rem; white-space: pre-wrap; }
pre i { color: var(--quiet); font-style: normal; user-select: none; }
mark { background: none; color: inherit; text-decoration: underline wavy var(--tone) 1.5px; text-underline-offset: .25em; }
:target { outline: 3px solid var(--link); outline-offset: -3px; }
footer { padding-bottom: 2rem; color: var(--quiet); font-size: .875rem; }
li.old, li.suppressed { border-left-style: dashed; }
body:has(#show-error:not(:checked)) li.error, body:has(#show-warning:not(:checked)) li.warning,
body:has(#show-info:not(:checked)) li.info, body:has(#show-hint:not(:checked)) li.hint,
body:has(#show-old:not(:checked)) li.old, body:has(#show-suppressed:not(:checked)) li.suppressed { display: none; }
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --code: #f4f4f4; --link: #000;
    --error: #a00; --warning: #640; --info: #036; --hint: #444; --open: #050; }
  body { font-size: 10pt; }
  fieldset, nav, .skip { display: none; }
  ol > li, .rules > div { break-inside: avoid; }
  h2, h3, .counts, .sides { break-after: avoid; }
}
`;
