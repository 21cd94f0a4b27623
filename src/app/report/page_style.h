// The look of the report's web page: white paper, official faces, no scripts. Sentences open in place.
#pragma once

#include <string_view>

namespace xueji::app {

inline constexpr std::string_view kPageStyle = R"css(
:root{--ink:#1d1b18;--faint:#6d675e;--rule:#d9d3c8;--paper:#fffefb;--desk:#ece8e0;--red:#a8201a;--warm:#faf5ea}
*{box-sizing:border-box}
html{background:var(--desk);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0;font:18px/1.95 "仿宋_GB2312","仿宋","FangSong","STFangsong","FandolFang R","Noto Serif CJK SC","Source Han Serif SC","SimSun",serif}
main{max-width:50em;margin:2.5rem auto;padding:4.5rem 5.2rem 3.5rem;background:var(--paper);box-shadow:0 1px 2px #0002,0 10px 40px #0001;border-top:4px solid var(--red)}
h1{margin:0 0 .6em;font:700 1.62em/1.5 "方正小标宋简体","FZXiaoBiaoSong-B05S","STZhongsong","华文中宋","Noto Serif CJK SC","SimSun",serif;text-align:center;text-wrap:balance;letter-spacing:.02em}
.under{margin:0 0 2.4em;padding-bottom:1.1em;border-bottom:1px solid var(--red);text-align:center;font-size:.82em;color:var(--faint);line-height:1.7}
h2{margin:1.5em 0 .3em;text-indent:2em;font:400 1.06em/1.9 "黑体","SimHei","STHeiti","Noto Sans CJK SC",sans-serif}
h3{margin:1.6em 0 .5em;font:400 .95em/1.6 "黑体","SimHei","Noto Sans CJK SC",sans-serif}
.p{margin:0 0 .35em;text-align:justify}
.p::before{content:"";display:inline-block;width:2em}
.run{font-weight:600;font-family:"楷体_GB2312","楷体","KaiTi","STKaiti","LXGW WenKai","Noto Serif CJK SC",serif}
.first{font-weight:700}
.note{color:var(--faint);font-size:.85em}
.t{position:absolute;width:1px;height:1px;opacity:0;margin:0}
.t+label{cursor:pointer;border-bottom:1px dotted #d9cdb4;transition:background .15s}
.t+label:hover{background:#f6ecd6}
.t:focus-visible+label{outline:2px solid var(--red);outline-offset:2px}
.t:checked+label{background:#f6ecd6;border-bottom-color:var(--red)}
.t:checked+label+.proof{display:block}
.proof{display:none;margin:.5em 0 .9em;padding:.8em 1.1em .9em;background:var(--warm);border-left:3px solid var(--red);font:14px/1.7 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;text-align:left;text-indent:0;white-space:normal}
.facts{display:flex;flex-wrap:wrap;gap:.1em 1.6em;margin:0 0 .5em;color:var(--faint)}
.facts b{font-weight:600;color:var(--ink)}
.scroll{max-height:24em;overflow:auto}
table{border-collapse:collapse;width:100%;font:13.5px/1.55 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
th,td{padding:.34em .55em;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{font-weight:600;color:var(--faint);white-space:nowrap;position:sticky;top:0;background:var(--warm)}
.annex th{background:var(--paper);border-bottom:1.5px solid var(--ink);border-top:1.5px solid var(--ink);color:var(--ink);white-space:normal}
.annex{overflow-x:auto;margin:.2em 0 1.6em}
.r{text-align:right;font-variant-numeric:tabular-nums}
.m{text-align:center}
.named td:first-child{font-weight:600}
.place{color:#4c463d;overflow-wrap:anywhere}
.place span+span::before{content:"；"}
hr{margin:3.2em 0 1.4em;border:0;border-top:1px solid var(--rule)}
.label{font:400 1em/1.9 "黑体","SimHei","Noto Sans CJK SC",sans-serif;margin:0}
.origin{font:13px/1.8 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;color:var(--faint);overflow-wrap:anywhere}
.origin p{margin:0}
.edited{color:var(--red);font-size:.85em}
@media(max-width:760px){body{font-size:17px}main{margin:0;padding:2.2rem 1.2rem;box-shadow:none}}
@media print{@page{size:A4;margin:37mm 26mm 32mm 28mm}html{background:none}body{font-size:16pt;line-height:28.95pt}main{margin:0;padding:0;max-width:none;box-shadow:none;border:0;background:none}h2,h3,.label{break-after:avoid}.t+label{border:0;background:none!important}.t:checked+label+.proof{display:none}.hint{display:none}.under,.origin{font-size:10pt}.annex{overflow:visible}.annex table{font-size:8.5pt}tr{break-inside:avoid}thead{display:table-header-group}.label{break-before:page}}
)css";

}  // namespace xueji::app
