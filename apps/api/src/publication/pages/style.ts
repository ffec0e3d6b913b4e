/** The one style of every public page; it stands in the page, so that a page needs nothing beside itself. */
export const STYLE = `
:root{color-scheme:light dark;--canvas:#f5f7f9;--surface:#fff;--line:#cfd6dd;--text:#1c232b;--dim:#4f5a66;--accent:#1b5490;--track:#dce8f5;--warn:#6b4706;--warn-soft:#fdf6e7;--warn-line:#e6b855}
@media(prefers-color-scheme:dark){:root{--canvas:#0d1216;--surface:#1a2128;--line:#45515e;--text:#e4e8ed;--dim:#b4bdc7;--accent:#90b6dd;--track:#37424e;--warn:#f2d48f;--warn-soft:#31250a;--warn-line:#96660a}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);font:1.0625rem/1.6 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.bar-top,main,footer{max-width:52rem;margin:0 auto;padding:0 1rem}
.bar-top{padding-top:1rem;padding-bottom:.5rem;color:var(--dim);font-size:.9375rem}
a{color:var(--accent);text-underline-offset:.2em}
p>a:only-child{display:inline-block}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.5rem}
h1{font-size:1.5rem;line-height:1.3;margin:.5rem 0 1rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.35;margin:0 0 .75rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .5rem}
p{margin:0 0 .75rem;max-width:40rem}
section,.answer{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.synthetic{background:var(--warn-soft);color:var(--warn);border-bottom:3px solid var(--warn-line)}
.synthetic div{max-width:52rem;margin:0 auto;padding:.75rem 1rem}
.synthetic strong{display:block;font-size:1.25rem;letter-spacing:.02em;text-transform:uppercase}
.mark{display:inline-block;background:var(--warn-soft);color:var(--warn);border:1px solid var(--warn-line);border-radius:.25rem;padding:0 .375rem;font-size:.875rem}
.dim{color:var(--dim);font-size:.9375rem}
.big{font-size:3.25rem;line-height:1.1;font-weight:700;color:var(--accent);margin:0 0 .5rem}
.blocks{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr))}
.blocks>div{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem}
.blocks b{display:block;font-size:1.75rem;line-height:1.3;color:var(--accent)}
.blocks p{margin:.25rem 0 0}
table{width:100%;border-collapse:collapse}
caption{text-align:left;color:var(--dim);font-size:.9375rem;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .25rem;border-top:1px solid var(--line)}
thead th{font-size:.875rem;color:var(--dim);font-weight:600;border-top:0}
tbody th{font-weight:400}
.total>*{font-weight:600;background:var(--canvas)}
.num{text-align:right;white-space:nowrap}
.rank{width:2.5rem;font-weight:600}
.name{width:100%}.name .dim{display:block}
.bar{display:block;width:100%;height:.5rem;margin-top:.25rem}
.track{fill:var(--track)}.fill{fill:var(--accent)}
dl{margin:0}
dt{color:var(--dim);font-size:.9375rem}
dd{margin:0 0 .75rem}
.code{font-family:ui-monospace,"Cascadia Mono","Roboto Mono",monospace;font-size:.9375rem;word-break:break-all}
footer{padding-top:.5rem;padding-bottom:2rem;color:var(--dim);font-size:.9375rem}
footer a{display:inline-block;padding:.25rem 0;margin-right:1.5rem}
.years{list-style:none;margin:0;padding:0}
.years li{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.years a{font-size:1.1875rem;font-weight:600}
@media(min-width:40rem){h1{font-size:1.875rem}section,.answer{padding:1.5rem}.big{font-size:4.5rem}th,td{padding:.5rem}}
@media print{:root{color-scheme:light;--canvas:#fff;--surface:#fff;--line:#8c97a3;--text:#000;--dim:#353f49;--accent:#164675;--track:#dce8f5;--warn:#000;--warn-soft:#fff;--warn-line:#000}body{font-size:11pt}section,.answer{border:0;padding:0}footer,.skip,.screen{display:none}tr,.blocks>div,dd{break-inside:avoid}h2,h3{break-after:avoid}.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}.synthetic{border:3px solid #000}}
`;
