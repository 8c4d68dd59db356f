// The list of messages: added, changed and removed one by one, so that films go on playing.
import { byId, calm, el, icon } from "./dom.js";
import { medium, summary } from "./media.js";
import { richText } from "./rich.js";
import { locale, t } from "./words.js";

const list = byId("messages");
const scroll = byId("scroll");
const down = byId("down");
const unread = byId("unread");

const time = (seconds) => new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit" }).format(seconds * 1000);
const day = (seconds) => new Intl.DateTimeFormat(locale(), { weekday: "long", day: "numeric", month: "long" }).format(seconds * 1000);

/** One open chat. `acts` has onCommand, onPress, onReply, onOpen; `me` is the person's id. */
export class Conversation {
  constructor(acts) {
    this.acts = acts;
    this.me = 0;
    this.nodes = new Map();
    this.missed = 0;
    this.pinned = true;
    this.lastTop = 0;
    scroll.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    down.addEventListener("click", () => this.toBottom());
    const grown = new ResizeObserver(() => this.pinned && this.toBottom());
    grown.observe(list);
    grown.observe(scroll);
  }

  /** Show these messages of this person's chat. */
  show(messages, me) {
    this.me = me;
    this.nodes.clear();
    list.replaceChildren();
    for (const message of messages) this.#append(message);
    this.toBottom();
  }

  get isEmpty() {
    return this.nodes.size === 0;
  }

  /** A new message came. */
  add(message) {
    const stay = !this.pinned && message.from.id !== this.me;
    this.hideTyping();
    this.#append(message);
    if (stay) this.#missedOne();
    else this.toBottom();
  }

  /** A message changed. */
  change(message) {
    const old = this.nodes.get(message.message_id);
    if (!old) return;
    const focused = old.contains(document.activeElement);
    const fresh = this.#bubble(message);
    old.replaceWith(fresh);
    this.nodes.set(message.message_id, fresh);
    if (focused) fresh.querySelector("button")?.focus();
  }

  /** A message was deleted. */
  remove(messageId) {
    const node = this.nodes.get(messageId);
    this.nodes.delete(messageId);
    const album = node?.closest(".album");
    node?.remove();
    if (album && !album.querySelector(".bubble")) album.remove();
  }

  /** Emoji under a message. */
  react(messageId, reactions) {
    const node = this.nodes.get(messageId);
    if (!node) return;
    node.querySelector(".reactions")?.remove();
    if (reactions.length) node.querySelector(".bubble").append(reactionRow(reactions));
  }

  /** A person's message on its way: `set(0…1)`, `end()`; `onCancel` belongs to its button. */
  pending(name, onCancel) {
    const bar = el("progress", { max: 1, value: 0, aria: { label: t("uploading", { name }) } });
    const cancel = el("button", { type: "button", class: "small", on: { click: onCancel } }, t("cancel"));
    const node = el("li", { class: "message mine" }, el("div", { class: "bubble pending" }, el("strong", {}, name), bar, cancel));
    list.append(node);
    this.toBottom();
    return { set: (share) => { bar.value = share; }, end: () => node.remove() };
  }

  /** The bot is typing or sending something. */
  showTyping(words) {
    this.hideTyping();
    this.typing = el("li", { class: "message typing", aria: { hidden: "true" } }, el("div", { class: "bubble" }, el("i"), el("i"), el("i"), el("span", {}, words)));
    list.append(this.typing);
  }

  hideTyping() {
    this.typing?.remove();
    this.typing = null;
  }

  /** Scroll to the newest message, and stay there as the conversation grows. */
  toBottom() {
    scroll.scrollTo({ top: scroll.scrollHeight, behavior: "instant" });
    this.pinned = true;
    this.#seen();
  }

  #scrolled() {
    // Only the person unpins, by scrolling up; a growing composer changes the gap too.
    if (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80) this.pinned = true;
    else if (scroll.scrollTop < this.lastTop) this.pinned = false;
    this.lastTop = scroll.scrollTop;
    if (this.pinned) this.#seen();
    else down.hidden = false;
  }

  /** Show a message and mark it for a moment. */
  jump(messageId) {
    const node = this.nodes.get(messageId);
    node?.scrollIntoView({ block: "center", behavior: calm() ? "instant" : "smooth" });
    node?.classList.add("marked");
    setTimeout(() => node?.classList.remove("marked"), 1500);
  }

  #missedOne() {
    this.missed += 1;
    unread.hidden = false;
    unread.textContent = String(this.missed);
  }

  #seen() {
    this.missed = 0;
    down.hidden = true;
    unread.hidden = true;
  }

  #append(message) {
    const today = day(message.date);
    if (list.dataset.day !== today || !list.childElementCount) {
      list.append(el("li", { class: "day" }, el("span", {}, today)));
      list.dataset.day = today;
    }
    const node = this.#bubble(message);
    this.nodes.set(message.message_id, node);
    this.#albumOf(message).append(node);
  }

  #albumOf(message) {
    const group = message.media_group_id;
    if (!group) return list;
    const last = [...list.querySelectorAll("li.album")].at(-1);
    if (last?.dataset.group === group) return last.firstElementChild;
    const inner = el("ul", { class: "album-items" });
    const mine = message.from.id === this.me ? " mine" : "";
    list.append(el("li", { class: `album${mine}`, data: { group }, aria: { label: t("album") } }, inner));
    return inner;
  }

  #bubble(message) {
    const mine = message.from.id === this.me;
    const content = medium(message, this.acts.onOpen);
    const words = message.text || message.caption;
    const marks = message.entities || message.caption_entities;
    const text = words ? el("div", { class: "text", dir: "auto" }, richText(words, marks, this.acts.onCommand)) : null;
    const isFilm = content && /^(BUTTON|VIDEO|IMG)$/.test(content.tagName);
    const parts = message.show_caption_above_media ? [text, content] : [content, text];
    const bubble = el("div", { class: `bubble${isFilm ? " with-picture" : ""}${text ? "" : " bare"}` },
      this.#sender(message, mine), this.#quoted(message), parts, this.#meta(message, mine),
      message.reactions?.length ? reactionRow(message.reactions) : null);
    const answer = el("button", { type: "button", class: "round reply", aria: { label: t("reply") }, on: { click: () => this.acts.onReply(message) } }, icon("reply"));
    return el("li", { class: `message${mine ? " mine" : ""}`, data: { id: message.message_id } },
      el("div", { class: "stack" }, bubble, keyboard(message, this.acts.onPress)), answer);
  }

  #sender(message, mine) {
    if (message.chat.type === "private" || mine) return el("span", { class: "hidden" }, mine ? t("you") : message.from.first_name);
    return el("strong", { class: "sender" }, message.from.first_name);
  }

  #quoted(message) {
    const quoted = message.reply_to_message;
    if (!quoted) return null;
    const open = () => this.jump(quoted.message_id);
    return el("button", { type: "button", class: "quoted", on: { click: open } }, el("strong", {}, quoted.from.first_name), el("span", {}, summary(quoted)));
  }

  #meta(message, mine) {
    const edited = message.edit_date ? `${t("edited")} ` : "";
    const stamp = el("time", { dateTime: new Date(message.date * 1000).toISOString() }, time(message.date));
    return el("span", { class: "meta" }, edited, stamp, mine ? icon("ticks") : null);
  }
}

function reactionRow(reactions) {
  return el("span", { class: "reactions" }, reactions.map((reaction) => reaction.emoji || "★").join(" "));
}

function keyboard(message, onPress) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return el("div", { class: "inline", role: "group", aria: { label: t("buttons") } },
    rows.map((row) => el("div", { class: "inline-row" }, row.map((button) => inlineButton(button, message, onPress)))));
}

function inlineButton(button, message, onPress) {
  if (button.url) {
    return el("a", { class: "inline-button", href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.text, icon("link"));
  }
  const node = el("button", { type: "button", class: "inline-button" }, button.text);
  node.addEventListener("click", () => onPress(message, button, node));
  return node;
}
