// A picture as large as the window; the arrow keys go through all pictures of the chat.
import { byId, el, icon } from "./dom.js";
import { t } from "./words.js";

const viewer = byId("viewer");
const pictures = () => [...document.querySelectorAll("#messages .photo")];

/** Enlarge one picture. */
export function openViewer({ url, alt, id }) {
  const all = pictures();
  const index = all.findIndex((node) => node.closest("[data-id]")?.dataset.id === String(id));
  const go = (step) => all[index + step]?.click();
  const image = el("img", { src: url, alt });
  const close = el("button", { type: "button", class: "round", autofocus: true, aria: { label: t("close") }, on: { click: () => viewer.close() } }, icon("close"));
  const save = el("a", { class: "round", href: url, download: `midstance-${id}.jpg`, aria: { label: t("download") } }, icon("download"));
  const turn = (step, name) => el("button", { type: "button", class: `round turn ${name}`, disabled: !all[index + step], aria: { label: t(name) }, on: { click: () => go(step) } }, icon(name));
  viewer.setAttribute("aria-label", alt);
  viewer.replaceChildren(el("div", { class: "viewer-bar" }, el("span", {}, alt), save, close), turn(-1, "previous"), image, turn(1, "next"));
  viewer.onkeydown = (event) => {
    if (event.key === "ArrowLeft") go(-1);
    if (event.key === "ArrowRight") go(1);
  };
  image.addEventListener("click", () => viewer.close());
  if (!viewer.open) viewer.showModal();
  close.focus();
}
