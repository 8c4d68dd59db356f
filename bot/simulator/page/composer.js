// The line at the bottom: words, commands, files, places, the bot's own keyboard.
import { byId, el, icon } from "./dom.js";
import { summary } from "./media.js";
import { closeButton, openSheet } from "./notices.js";
import { t } from "./words.js";

const input = byId("input");
const popup = byId("commands");
const menu = byId("menu");
const attach = byId("attach");
const attachMenu = byId("attach-menu");
const picker = byId("file");
const quote = byId("quote");
const board = byId("keyboard");
const drop = byId("drop");

const CITIES = [["Berlin", 52.52, 13.405], ["London", 51.507, -0.128], ["Madrid", 40.417, -3.704], ["Paris", 48.857, 2.352],
  ["São Paulo", -23.551, -46.633], ["New York", 40.713, -74.006], ["Москва", 55.756, 37.617], ["Tokyo", 35.677, 139.65], ["Sydney", -33.869, 151.209]];

/** `acts` has sendText, sendFiles, sendPlace, sendSample. */
export class Composer {
  constructor(acts) {
    this.acts = acts;
    this.commands = [];
    this.replyTo = null;
    this.hasSample = false;
    byId("form").addEventListener("submit", (event) => { event.preventDefault(); this.#submit(); });
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    menu.addEventListener("click", () => this.#toggleCommands());
    attach.addEventListener("click", () => this.#toggleAttach());
    picker.addEventListener("change", () => { this.acts.sendFiles([...picker.files]); picker.value = ""; });
    input.addEventListener("paste", (event) => event.clipboardData.files.length && this.acts.sendFiles([...event.clipboardData.files]));
    document.addEventListener("click", (event) => this.#outside(event));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#escape());
    this.#watchDrops();
  }

  /** The commands of this chat, as the bot set them for this language. */
  setCommands(commands) {
    this.commands = commands;
    menu.hidden = commands.length === 0;
    this.#closeCommands();
  }

  /** Put words into the field. */
  fill(words) {
    input.value = words;
    input.focus();
    this.#typed();
  }

  /** Answer to a message (null: to none). */
  answer(message) {
    this.replyTo = message?.message_id ?? null;
    quote.hidden = !message;
    if (!message) return;
    const cancel = el("button", { type: "button", class: "round", aria: { label: t("cancel") }, on: { click: () => this.answer(null) } }, icon("close"));
    quote.replaceChildren(icon("reply"), el("span", {}, el("strong", {}, message.from.first_name), el("span", {}, summary(message))), cancel);
    input.focus();
  }

  /** The keyboard the bot put under the field, or null. */
  setKeyboard(keyboard) {
    board.hidden = !keyboard?.keyboard;
    board.replaceChildren();
    input.placeholder = keyboard?.input_field_placeholder || t("message");
    for (const row of keyboard?.keyboard || []) {
      board.append(el("div", { class: "inline-row" }, row.map((button) => this.#boardButton(button, keyboard))));
    }
  }

  #boardButton(button, keyboard) {
    const press = () => {
      if (button.request_location) this.choosePlace();
      else this.acts.sendText(button.text);
      if (keyboard.one_time_keyboard) this.setKeyboard(null);
    };
    return el("button", { type: "button", class: "inline-button", on: { click: press } }, button.text);
  }

  /** Ask which place to share. */
  choosePlace() {
    const send = (latitude, longitude) => { byId("sheet").close(); this.acts.sendPlace(latitude, longitude); };
    const rows = CITIES.map(([name, latitude, longitude]) => el("button", { type: "button", class: "wide", on: { click: () => send(latitude, longitude) } }, icon("pin"), name));
    openSheet(t("where"), el("div", { class: "cities" }, rows), el("div", { class: "row end" }, closeButton(t("cancel"))));
  }

  #submit() {
    const words = input.value.trim();
    if (!words) return;
    input.value = "";
    this.#typed();
    this.acts.sendText(words);
  }

  #typed() {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
    const words = input.value;
    if (/^\/\w*$/.test(words)) this.#showCommands(words.slice(1));
    else this.#closeCommands();
  }

  #key(event) {
    if (!popup.hidden && this.#moveInCommands(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    }
  }

  #showCommands(start) {
    const found = this.commands.filter((item) => item.command.startsWith(start.toLowerCase()));
    popup.replaceChildren(...found.map((item, index) => this.#commandRow(item, index)));
    popup.hidden = found.length === 0;
    menu.setAttribute("aria-expanded", String(!popup.hidden));
    this.#mark(popup.hidden ? -1 : 0);
  }

  #commandRow(item, index) {
    const choose = () => { input.value = ""; this.#typed(); this.acts.sendText(`/${item.command}`); input.focus(); };
    return el("button", { type: "button", role: "option", id: `command-${index}`, tabIndex: -1, on: { click: choose } },
      el("strong", {}, `/${item.command}`), el("span", {}, item.description));
  }

  #mark(index) {
    this.marked = index;
    [...popup.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === index)));
    popup.children[index]?.scrollIntoView({ block: "nearest" });
    if (index >= 0) input.setAttribute("aria-activedescendant", `command-${index}`);
    else input.removeAttribute("aria-activedescendant");
  }

  #moveInCommands(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = popup.childElementCount;
    if (step) this.#mark((this.marked + step + count) % count);
    else if (event.key === "Enter") popup.children[this.marked]?.click();
    else return false;
    event.preventDefault();
    return true;
  }

  #toggleCommands() {
    if (!popup.hidden) this.#closeCommands();
    else {
      this.#showCommands("");
      input.focus();
    }
  }

  #closeCommands() {
    popup.hidden = true;
    menu.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  #toggleAttach() {
    if (!attachMenu.hidden) return this.#closeAttach();
    const item = (name, picture, act) => el("button", { type: "button", role: "menuitem", on: { click: () => { this.#closeAttach(); act(); } } }, icon(picture), name);
    const pick = (accept) => { picker.accept = accept; picker.click(); };
    attachMenu.replaceChildren(
      item(t("photoOrVideo"), "film", () => pick("image/*,video/*")), item(t("file"), "file", () => pick("")),
      item(t("location"), "pin", () => this.choosePlace()));
    if (this.hasSample) attachMenu.append(item(t("sample"), "runner", () => this.acts.sendSample()));
    attachMenu.hidden = false;
    attach.setAttribute("aria-expanded", "true");
    attachMenu.onkeydown = (event) => {
      const items = [...attachMenu.children];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
    };
    attachMenu.firstElementChild.focus();
    return undefined;
  }

  #closeAttach() {
    attachMenu.hidden = true;
    attach.setAttribute("aria-expanded", "false");
  }

  #outside(event) {
    if (!attachMenu.hidden && !attachMenu.contains(event.target) && !attach.contains(event.target)) this.#closeAttach();
    if (!popup.hidden && !popup.contains(event.target) && !menu.contains(event.target) && event.target !== input) this.#closeCommands();
  }

  #escape() {
    if (!attachMenu.hidden) { this.#closeAttach(); attach.focus(); }
    else if (!popup.hidden) this.#closeCommands();
    else if (this.replyTo && !document.querySelector("dialog[open]")) this.answer(null);
  }

  #watchDrops() {
    let depth = 0;
    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    document.addEventListener("dragenter", (event) => { if (hasFiles(event)) { depth += 1; drop.hidden = false; } });
    document.addEventListener("dragleave", () => { depth = Math.max(0, depth - 1); drop.hidden = depth === 0; });
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      depth = 0;
      drop.hidden = true;
      if (event.dataTransfer.files.length) this.acts.sendFiles([...event.dataTransfer.files]);
    });
  }
}
