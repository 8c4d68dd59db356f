// Text with entities: offsets are UTF-16 units, which is what JavaScript strings count in.
import { el } from "./dom.js";

const PLAIN = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code" };

function linkTo(url, children) {
  const safe = /^(https?|tg|mailto):/i.test(url) ? url : `https://${url}`;
  return el("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, children);
}

function spoiler(children) {
  const cover = el("button", { type: "button", class: "spoiler", aria: { expanded: "false" } }, children);
  cover.addEventListener("click", () => cover.setAttribute("aria-expanded", "true"));
  return cover;
}

function wrap(entity, words, children, onCommand) {
  if (PLAIN[entity.type]) return el(PLAIN[entity.type], {}, children);
  switch (entity.type) {
    case "pre": return el("pre", { data: { language: entity.language || "" } }, el("code", {}, children));
    case "blockquote":
    case "expandable_blockquote": return el("blockquote", { class: entity.type === "blockquote" ? "" : "expandable" }, children);
    case "spoiler": return spoiler(children);
    case "text_link": return linkTo(entity.url, children);
    case "url": return linkTo(words, children);
    case "email": return linkTo(`mailto:${words}`, children);
    case "bot_command": return el("button", { type: "button", class: "command", on: { click: () => onCommand(words) } }, children);
    case "hashtag":
    case "mention":
    case "text_mention": return el("span", { class: "mention" }, children);
    default: return el("span", {}, children);
  }
}

/** The nodes of `text` with its `entities`; `onCommand` is called when a /command is pressed. */
export function richText(text, entities = [], onCommand = () => {}) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let next = 0;
  function nodes(start, stop) {
    const out = [];
    let at = start;
    while (next < ordered.length && ordered[next].offset < stop) {
      const entity = ordered[next++];
      const from = Math.max(entity.offset, at);
      const to = Math.min(entity.offset + entity.length, stop);
      if (to <= from) continue;
      if (from > at) out.push(text.slice(at, from));
      out.push(wrap(entity, text.slice(from, to), nodes(from, to), onCommand));
      at = to;
    }
    if (at < stop) out.push(text.slice(at, stop));
    return out;
  }
  return nodes(0, text.length);
}
