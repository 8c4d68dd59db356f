// Short notices: toasts, alerts, and the line under the bot's name.
import { byId, el } from "./dom.js";
import { t } from "./words.js";

const toastNode = byId("toast");
const status = byId("status");
const sheet = byId("sheet");
let toastTimer = 0;

/** Words that go away by themselves. */
export function toast(words) {
  clearTimeout(toastTimer);
  toastNode.textContent = words;
  toastNode.hidden = false;
  toastTimer = setTimeout(() => { toastNode.hidden = true; }, Math.max(2500, words.length * 70));
}

/** Words that stay until they are read. */
export function alertBox(words) {
  openSheet("Midstance", el("p", { class: "sheet-words" }, words), el("div", { class: "row end" }, closeButton(t("ok"))));
}

/** A button that closes the sheet. */
export function closeButton(words) {
  return el("button", { type: "button", class: "small primary", on: { click: () => sheet.close() } }, words);
}

/** A dialog with a title; Esc and a press beside it close it. */
export function openSheet(title, ...content) {
  const head = el("h2", { id: "sheet-title" }, title);
  sheet.setAttribute("aria-labelledby", "sheet-title");
  sheet.replaceChildren(el("div", { class: "sheet-body" }, head, content));
  if (!sheet.open) sheet.showModal();
  return sheet;
}

sheet.addEventListener("click", (event) => event.target === sheet && sheet.close());

const line = { connected: true, action: "", timer: 0 };

function showStatus() {
  status.classList.toggle("warning", !line.connected);
  status.textContent = line.connected ? line.action || t("online") : t("connecting");
}

/** Whether the page hears the server. */
export function setConnected(connected) {
  line.connected = connected;
  showStatus();
}

/** What the bot is doing now; the empty string for nothing. `onEnd` is called when it stops by itself. */
export function setAction(words, onEnd = () => {}) {
  clearTimeout(line.timer);
  line.action = words;
  if (words) line.timer = setTimeout(() => { setAction(""); onEnd(); }, 5500);
  showStatus();
}
