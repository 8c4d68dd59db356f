// Building the page from values. Text only ever becomes text nodes, so nothing a bot or a person says is markup.

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

/** Make an element: `properties` are set on it (`class`, `data`, `aria` and `on` are understood), children appended. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === "class") node.className = value;
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "aria") for (const [key, word] of Object.entries(value)) node.setAttribute(`aria-${key}`, word);
    else if (name === "on") for (const [kind, handler] of Object.entries(value)) node.addEventListener(kind, handler);
    else if (name === "role" || name === "list" || name === "for") node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

/** An icon of icons.svg, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/page/icons.svg#${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** Whether the person asked for less movement. */
export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
