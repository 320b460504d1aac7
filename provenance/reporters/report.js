// What a document holds waits in its `noscript`, which is one string here and elements where no script runs. It is laid out when it comes into sight.
"use strict";
(() => {
  const SMALL = 2e6, MORE = 200, HEIGHT = 7;
  const sections = [...document.querySelectorAll(".document")];
  const kept = sections.map((section) => section.querySelector("noscript").textContent);
  const names = sections.map((section) => section.querySelector("h3").textContent.toLowerCase());
  const list = document.querySelector("#index");
  const [head, ...rows] = list.querySelector("noscript").textContent.split("<tr><td>");
  const form = document.querySelector("#filter");
  const told = form.querySelector("output");
  const of = (name) => form.elements[name].value;
  const shown = sections.map(() => null); // the findings of each that the filter lets through; null: all that there is
  const filled = new Set();
  let order = sections.map((_, at) => at), listed = MORE;

  const plural = (count, one) => count.toLocaleString("en") + " " + one + (count === 1 ? "" : "s");
  const body = (at) => {
    const [before, ...parts] = kept[at].split("<article ");
    if (shown[at] === null) return kept[at];
    const last = parts.pop() || "", end = last.indexOf("</article>") + 10;
    const all = [...parts, last.slice(0, end)];
    return before + shown[at].map((one) => "<article " + all[one]).join("") + last.slice(end);
  };
  const fill = (at) => {
    if (filled.has(at)) return;
    filled.add(at);
    const made = document.createElement("div");
    made.innerHTML = body(at);
    sections[at].append(made);
  };
  const empty = (at) => {
    filled.delete(at);
    sections[at].querySelector("h3").parentNode.querySelectorAll(":scope > div").forEach((one) => one.remove());
  };
  const watch = new IntersectionObserver((seen) => {
    for (const one of seen) if (one.isIntersecting) fill(sections.indexOf(one.target));
  }, { rootMargin: "1000px" });

  const write = () => {
    const part = order.slice(0, listed).map((at) => "<tr><td>" + rows[at]).join("");
    list.lastElementChild.innerHTML = head + part.replace("</tbody></table>", "") + "</tbody></table>";
    const left = order.length - listed;
    if (left > 0) {
      const more = document.createElement("button");
      more.textContent = "Show " + Math.min(left, 10 * MORE) + " more of " + left;
      more.onclick = () => { listed += 10 * MORE; write(); };
      list.lastElementChild.append(more);
    }
  };
  const matching = (at, severity, rule, words) => {
    const parts = kept[at].split("<article ").slice(1), found = [];
    parts.forEach((part, one) => {
      if (severity && !part.startsWith("class=" + severity + ">")) return;
      if (rule && !part.includes("<code>" + rule + " ")) return;
      if (words && !part.slice(0, part.indexOf("</article>")).replace(/<[^>]*>/g, "").toLowerCase().includes(words)) return;
      found.push(one);
    });
    return found;
  };
  const filter = () => {
    const severity = of("severity"), rule = of("rule"), file = of("file").trim().toLowerCase();
    const sign = document.createElement("p");
    sign.textContent = of("words").trim().toLowerCase();
    const words = sign.innerHTML.replaceAll('"', "&quot;").replaceAll("'", "&#x27;");
    const narrow = severity || rule || words;
    let findings = 0;
    order = [];
    sections.forEach((section, at) => {
      const named = !file || names[at].includes(file);
      shown[at] = named && narrow ? matching(at, severity, rule, words) : null;
      const fits = named && (!narrow || shown[at].length > 0);
      section.hidden = !fits;
      if (fits) order.push(at);
      if (fits && shown[at]) findings += shown[at].length;
      if (fits && !shown[at]) findings += Number(section.dataset.n);
      empty(at);
      section.style.containIntrinsicSize = "auto " + (5 + HEIGHT * (shown[at] ? shown[at].length : section.dataset.n)) + "rem";
      watch.unobserve(section);
      if (fits) watch.observe(section);
    });
    told.textContent = plural(findings, "finding") + " in " + plural(order.length, "document");
    listed = MORE;
    write();
    if (total < SMALL) order.forEach(fill);
  };
  const total = kept.reduce((sum, one) => sum + one.length, 0);

  for (const cell of document.querySelectorAll(".rules tbody td:first-child")) {
    const name = cell.firstChild.textContent, choice = new Option(name, name.split(" ")[0]);
    form.elements.rule.append(choice);
  }
  let waiting = 0;
  form.oninput = () => { clearTimeout(waiting); waiting = setTimeout(filter, 200); };
  form.onreset = () => setTimeout(filter);
  form.onsubmit = (event) => event.preventDefault();
  addEventListener("beforeprint", () => { listed = Infinity; write(); order.forEach(fill); });
  list.append(document.createElement("div"));
  document.querySelector("#unseen").remove();
  form.hidden = false;
  filter();
  const follow = () => {
    if (!location.hash) return;
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (const one of place?.querySelectorAll(":scope > td > details") ?? []) one.open = true;
    place?.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  follow();
})();
