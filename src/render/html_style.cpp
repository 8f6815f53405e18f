// How a report's page looks: on a screen, at night, on a telephone, on paper.
//
// Text has a contrast of at least 4.5 to what lies behind it, the colours of charts of at least 3,
// in both schemes; tests/html measures it. The six series of a chart differ in hue, in lightness
// and in pattern, so that they can be told apart on grey paper and by the colour-blind.
// SPDX-License-Identifier: MIT
#include "html_parts.hpp"

namespace peer::render {
namespace {

constexpr std::string_view colors = R"(
:root{color-scheme:light dark;
--page:#f4f5f7;--card:#fff;--ink:#1a1f27;--soft:#545d6a;--rule:#d5dae1;--rule-strong:#8b95a3;
--accent:#1d4f91;--band:#f0f3f8;--warn-ink:#6b2500;--warn-back:#fff1e0;--warn-rule:#c25100;
--c1:#1d4f91;--c2:#c8610c;--c3:#0f7a6c;--c4:#8e3f96;--c5:#7c7400;--c6:#5b6470;--hatch:#fff;--shadow:#2a3a5540}
@media screen and (prefers-color-scheme:dark){:root{
--page:#12151a;--card:#1a1e25;--ink:#e7eaef;--soft:#aab3c0;--rule:#333b47;--rule-strong:#778395;
--accent:#8db8f0;--band:#222833;--warn-ink:#ffd9b0;--warn-back:#3a2410;--warn-rule:#f0913e;
--c1:#6fa8ee;--c2:#f0913e;--c3:#3fbfa9;--c4:#d08ad8;--c5:#c9bd3a;--c6:#9aa5b3;--hatch:#1a1e25;--shadow:#000a}}
)";

constexpr std::string_view page = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:break-word}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2rem}
.program{margin:0;color:var(--soft);font-weight:600}
h1{margin:.1rem 0 .3rem;font-size:2rem;line-height:1.2;letter-spacing:-.01em}
h2{margin:0 0 .75rem;font-size:1.3rem;line-height:1.3}
p{max-width:46rem}
.period{margin:0;font-size:1.15rem}
.made{margin:.2rem 0 0;color:var(--soft);font-size:.9rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.warning{margin:1.25rem 0 0;padding:.75rem 1rem;max-width:none;color:var(--warn-ink);
background:var(--warn-back);border:1px solid var(--warn-rule);border-left-width:.5rem;
border-radius:.25rem}
nav{margin:1.25rem 0 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.3rem 0}
section{margin:1.25rem 0;padding:1.25rem 1.5rem 1.5rem;background:var(--card);
border:1px solid var(--rule);border-radius:.5rem}
.intro{margin:-.4rem 0 .9rem;color:var(--soft)}
.empty{margin:0;color:var(--soft)}
footer{padding-bottom:2rem;color:var(--soft);font-size:.9rem}
)";

constexpr std::string_view facts = R"(
dl{margin:0}dd{margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(8rem,1fr));gap:1rem 1.5rem}
.figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;
border-top:2px solid var(--rule);padding-top:.4rem;min-width:0}
.figures dt{color:var(--soft);font-size:.9rem;line-height:1.35}
.figures dd{font-size:1.8rem;line-height:1.2;font-weight:600;overflow-wrap:anywhere}
.figures>.long{grid-column:span 2}
.figures .long dd{font-size:1.3rem;line-height:1.65}
.facts{display:grid;gap:.35rem}
.facts>div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1rem}
.facts dt{color:var(--soft)}
.figures+.facts,.facts+.figures{margin-top:1.25rem}
.terms{display:grid;gap:.35rem}
.terms>div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1rem;
scroll-margin-top:1rem}
.terms>div:target{background:var(--band)}
.terms dt{font-weight:600}
dt a,th a{color:inherit;text-decoration:underline dotted;text-underline-offset:.2em;
text-decoration-thickness:1px}
)";

constexpr std::string_view tables = R"(
.content{display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem;align-items:flex-start}
.content>*{min-width:0}
.scroll{max-width:100%;overflow-x:auto;flex:0 1 auto;
background:linear-gradient(to left,var(--card) 50%,transparent) right/2rem 100% no-repeat local,
linear-gradient(to left,var(--shadow),transparent) right/.8rem 100% no-repeat scroll}
table{border-collapse:collapse;font-size:.95rem;line-height:1.35}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
white-space:nowrap}
th,td{padding:.45rem .65rem;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-right:.4rem}
thead th{vertical-align:bottom;color:var(--soft);font-size:.85rem;font-weight:600;
border-bottom:2px solid var(--rule-strong)}
th[scope=row]{font-weight:500;min-width:7rem;max-width:18rem;position:sticky;left:0;
background:var(--card);padding-left:0}
thead th:first-child{position:sticky;left:0;background:var(--card);padding-left:0}
td{max-width:26rem}
.prose{min-width:14rem}
.number{text-align:right}td.number{white-space:nowrap}
.dense th,.dense td{padding-left:.4rem;padding-right:.4rem}
.date{white-space:nowrap}
.zero{color:var(--soft)}
.total th,.total td{font-weight:700;border-top:2px solid var(--rule-strong);border-bottom:0}
tbody .total th,tbody .total td{border-bottom:1px solid var(--rule)}
.spark{vertical-align:-.15em;margin-left:.35rem;fill:var(--c1)}
.spark .none{fill:var(--rule-strong)}
)";

constexpr std::string_view charts = R"(
figure{margin:0;flex:1 1 26rem;max-width:min(46rem,100%)}
figcaption{font-weight:600;margin:0 0 .35rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 .5rem;padding:0;list-style:none;
font-size:.9rem}
.swatch{vertical-align:-.15em;margin-right:.25rem;overflow:visible}
.chart{display:block;width:100%;overflow:visible;font-size:13px}
.chart text{fill:var(--ink)}
.chart .tick{fill:var(--soft);font-size:12px}
.chart .value{font-weight:600}
.mark{overflow:visible}
.grid{stroke:var(--rule);stroke-width:1}
.axis{stroke:var(--rule-strong);stroke-width:1}
.bar{stroke:var(--card);stroke-width:1}
.line{fill:none;stroke-width:2;vector-effect:non-scaling-stroke}
.mark path{stroke:var(--card);stroke-width:1}
.hatch{stroke:var(--hatch)}
.hatch-2{stroke-width:16;stroke-dasharray:2 6}
.hatch-3{stroke-width:3;stroke-linecap:round;stroke-dasharray:.01 6}
.hatch-4{stroke-width:2}
.hatch-5{stroke-width:4;stroke-dasharray:8 5}
.hatch-6{stroke-width:16;stroke-dasharray:5 5}
.color-1{fill:var(--c1)}.color-2{fill:var(--c2)}.color-3{fill:var(--c3)}
.color-4{fill:var(--c4)}.color-5{fill:var(--c5)}.color-6{fill:var(--c6)}
.line-1{stroke:var(--c1)}
.line-2{stroke:var(--c2);stroke-dasharray:8 3}
.line-3{stroke:var(--c3);stroke-dasharray:2 3}
.line-4{stroke:var(--c4);stroke-dasharray:10 3 2 3}
.line-5{stroke:var(--c5);stroke-dasharray:5 5}
.line-6{stroke:var(--c6);stroke-dasharray:1 5}
)";

constexpr std::string_view telephone = R"(
@media (max-width:40rem){
header,main,footer{padding-left:1rem;padding-right:1rem}
header{padding-top:1.25rem}
h1{font-size:1.6rem}
section{margin-left:-1rem;margin-right:-1rem;padding:1rem;border-left:0;border-right:0;
border-radius:0}
.figures{grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr));gap:.9rem 1rem}
.figures dd{font-size:1.5rem}
.facts>div,.terms>div{grid-template-columns:1fr}
.facts,.terms{gap:.7rem}
figure{flex-basis:100%}
th[scope=row]{max-width:9rem;min-width:6rem}
td{min-width:3.5rem}
.wide{display:none}}
)";

constexpr std::string_view paper = R"(
@media print{
:root{color-scheme:light;--page:#fff;--rule:#b9c0ca}
body{font-size:10pt;line-height:1.35;background:#fff}
header,main,footer{max-width:none;padding:0}
h1{font-size:18pt}h2{font-size:13pt;break-after:avoid;margin-bottom:2mm}
nav{display:none}
section{margin:6mm 0 0;padding:0;border:0;border-radius:0}
.content{gap:4mm 8mm}
figure{flex-basis:85mm}
.scroll{overflow:visible;flex:0 0 100%;max-width:none;background:none}
.terms{display:block;columns:2;column-gap:10mm}
.terms>div{grid-template-columns:30mm 1fr;margin-bottom:1mm}
.short{break-inside:avoid}
table{font-size:9pt;line-height:1.25}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,dl>div,figure,.chart,.warning{break-inside:avoid}
figcaption,.intro,.legend{break-after:avoid}
th,td{padding:1mm 2mm}
thead th{font-size:8.5pt}
th[scope=row],thead th:first-child{position:static;background:none}
.figures{grid-template-columns:repeat(auto-fill,minmax(24mm,1fr));gap:3mm 5mm}
.figures dd{font-size:15pt}
a,dt a,th a{color:inherit;text-decoration:none}
figure.long{break-inside:auto}
.bar,.hatch,.spark,.mark path,.line,.warning{print-color-adjust:exact;-webkit-print-color-adjust:exact}
)";

}  // namespace

std::string page_style(bool is_wide) {
  std::string style;
  for (const std::string_view part : {colors, page, facts, tables, charts, telephone, paper}) {
    style += part.substr(1);
  }
  style += "}\n@page{size:A4";
  style += is_wide ? " landscape;margin:14mm 12mm" : ";margin:16mm 15mm";
  return style + "}\n";
}

}  // namespace peer::render
