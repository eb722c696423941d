/** The one style sheet of `report.html`: light, dark, narrow and paper. */
export const htmlStyle = `
:root{color-scheme:light dark;--page:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d5dae0;--panel:#f5f7f9;--good:#116329;--bad:#b42318;--doubt:#8a5300;--quiet:#57606a}
@media (prefers-color-scheme:dark){:root{--page:#111418;--ink:#e6e9ed;--soft:#9aa4af;--line:#333b45;--panel:#1a1f26;--good:#56c271;--bad:#ff8a7a;--doubt:#f0b145;--quiet:#9aa4af}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem}
h1,h2,h3{line-height:1.25;margin:0}
h1{font-size:1.6rem;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2rem 0 .6rem}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
p,ol,ul{margin:.4rem 0;overflow-wrap:anywhere}
ol,ul{padding-left:1.6rem}
li{margin:.25rem 0}
code,pre{font:.9em/1.45 ui-monospace,Menlo,Consolas,monospace}
code{background:var(--panel);border-radius:3px;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.8rem;margin:.4rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.verdict{border:1px solid var(--line);border-left:.5rem solid var(--tone);border-radius:6px;background:var(--panel);padding:1rem 1.2rem}
.verdict .word{color:var(--tone);font-weight:700;font-size:1.1rem;margin:0}
.verdict .counts{font-weight:600}
.note{border-left:.25rem solid var(--doubt);padding:.1rem .8rem;margin:.8rem 0}
.pass{--tone:var(--good)}.fail,.error,.not-executed{--tone:var(--bad)}.inconclusive,.warning{--tone:var(--doubt)}.info,.standing,.waived{--tone:var(--quiet)}
summary{cursor:pointer;padding:.35rem 0}
summary h2,summary h3{display:inline;margin:0}
details.group{border-top:1px solid var(--line)}
details.group>summary{color:var(--tone);font-weight:600}
details.section{margin-top:2rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.3rem 0 1rem;font-size:.93rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft)}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
table.checks{width:100%;table-layout:fixed}
table.checks th,table.checks td{overflow-wrap:anywhere}
table.checks th[scope=row]{color:var(--ink);font-weight:400}
table.checks .c1{width:33%}.c2{width:16%}.c3{width:14%}
.soft{color:var(--soft);font-size:.9em}
.charts{display:flex;flex-wrap:wrap;gap:1rem 2.5rem}
figure{margin:.4rem 0;min-width:0;flex:0 1 auto;max-width:100%}
figcaption{font-weight:600;font-size:.95rem}
svg{display:block;max-width:100%;height:auto}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--soft);font-size:.88rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.3rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
@media (max-width:44rem){main{padding:.8rem}table.checks,table.checks tbody,table.checks tr,table.checks th[scope=row],table.checks td{display:block;width:100%;border:0;padding:.1rem 0}table.checks thead{display:none}table.checks tr{border-bottom:1px solid var(--line);padding:.5rem 0}table.checks td[data-name]::before{content:attr(data-name) ": ";color:var(--soft)}}
@media print{:root{--page:#fff;--ink:#000;--soft:#444;--line:#bbb;--panel:#fff;--good:#116329;--bad:#b42318;--doubt:#8a5300;--quiet:#444}main{max-width:none;padding:0}details::details-content{content-visibility:visible;display:block}figure,tr,.verdict{break-inside:avoid}}
`.trim();
