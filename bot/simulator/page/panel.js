// The demo's own controls: who writes, in which language, at what time.
import { post } from "./api.js";
import { byId, el } from "./dom.js";
import { toast } from "./notices.js";
import { LANGUAGES, locale, t } from "./words.js";

const panel = byId("panel");
const opener = byId("panel-open");
const select = byId("language");
const block = byId("block");

/** `acts` has become(id), speak(code), sendSample(), setBlocked(flag). */
export class Panel {
  constructor(acts) {
    this.acts = acts;
    this.offset = 0;
    this.skew = 0;
    select.append(...Object.entries(LANGUAGES).map(([value, name]) => el("option", { value, lang: value }, name)));
    select.addEventListener("change", () => acts.speak(select.value));
    byId("sample").addEventListener("click", () => { this.#close(); acts.sendSample(); });
    block.addEventListener("click", () => acts.setBlocked(block.getAttribute("aria-pressed") !== "true"));
    for (const button of document.querySelectorAll("[data-move]")) button.addEventListener("click", () => this.#move(button.dataset.move));
    byId("clock-form").addEventListener("submit", (event) => { event.preventDefault(); this.#set(); });
    opener.addEventListener("click", () => this.#open());
    byId("panel-close").addEventListener("click", () => this.#close());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) this.#close();
    });
    document.addEventListener("click", ({ target }) => panel.contains(target) || opener.contains(target) || this.#close(false));
    byId("theme").addEventListener("click", () => this.#theme());
    setInterval(() => this.#tick(), 1000);
    this.#useTheme(localStorage.getItem("theme"));
  }

  /** Show these people; `me` is the one who writes. */
  setPeople(people, me) {
    const group = byId("people");
    const focused = group.contains(document.activeElement);
    group.replaceChildren(...people.map((person) => this.#person(person, me)));
    if (focused) group.querySelector("[aria-checked=true]")?.focus();
  }

  /** Show the language, whether the bot is blocked, and whether there is a sample clip. */
  setUser(user, hasSample) {
    if (!LANGUAGES[user.language_code]) select.selectedIndex = -1;
    else select.value = user.language_code;
    byId("sample").hidden = !hasSample;
    this.setBlocked(user.blocked);
  }

  setBlocked(blocked) {
    block.setAttribute("aria-pressed", String(blocked));
    block.querySelector("span").textContent = t(blocked ? "unblock" : "block");
  }

  /** The simulator's time. */
  setClock({ offset_s: offset, now_s: now }) {
    this.offset = offset;
    this.skew = now * 1000 - Date.now();
    if (!byId("clock-set").value) byId("clock-set").value = this.#local();
    this.#tick();
  }

  #person(person, me) {
    const chosen = person.id === me;
    const button = el("button", { type: "button", role: "radio", tabIndex: chosen ? 0 : -1, aria: { checked: String(chosen) }, data: { user: person.id } },
      el("span", { class: "avatar", data: { tone: String(person.id % 5) }, aria: { hidden: "true" } }, person.first_name[0]), person.first_name);
    button.addEventListener("click", () => { this.#close(); this.acts.become(person.id); });
    button.addEventListener("keydown", (event) => this.#turn(event, button));
    return button;
  }

  #turn(event, button) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...byId("people").children];
    const next = all[(all.indexOf(button) + step + all.length) % all.length];
    this.acts.become(Number(next.dataset.user));
  }

  #move(by) {
    return this.#change(by === "reset" ? { offset_s: 0 } : { by_s: Number(by), walk: true });
  }

  #set() {
    return this.#change({ now_s: new Date(byId("clock-set").value).getTime() / 1000, walk: true });
  }

  async #change(body) {
    this.setClock(await post("clock", body));
    byId("clock-set").value = this.#local();
    toast(t("clockMoved", { time: byId("clock").textContent }));
  }

  /** The moved time as a field for local times wants it. */
  #local() {
    const now = new Date(Date.now() + this.skew);
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }

  #tick() {
    const now = new Date(Date.now() + this.skew);
    const form = new Intl.DateTimeFormat(locale(), { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
    byId("clock").dateTime = now.toISOString();
    byId("clock").textContent = form.format(now);
    const hours = Math.round(this.offset / 3600);
    const days = Math.floor(hours / 24);
    byId("clock-shift").textContent = hours > 0 ? t("ahead", { days, hours: hours % 24 }) : "";
  }

  #open() {
    panel.classList.add("open");
    opener.setAttribute("aria-expanded", "true");
    panel.focus();
  }

  #close(giveFocusBack = true) {
    if (!panel.classList.contains("open")) return;
    panel.classList.remove("open");
    opener.setAttribute("aria-expanded", "false");
    if (giveFocusBack) opener.focus();
  }

  #theme() {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark"
      || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    this.#useTheme(dark ? "light" : "dark");
  }

  #useTheme(name) {
    if (!name) return;
    document.documentElement.dataset.theme = name;
    localStorage.setItem("theme", name);
  }
}
