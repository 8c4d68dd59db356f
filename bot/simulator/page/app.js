// The page as a whole: one person, one chat, everything that happens in it as it happens.
import { get, listen, post } from "./api.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { byId, el } from "./dom.js";
import { alertBox, setAction, setConnected, toast } from "./notices.js";
import { offerFiles, sendFiles } from "./outbox.js";
import { Panel } from "./panel.js";
import { openViewer } from "./viewer.js";
import { t, useLanguage } from "./words.js";

const PEOPLE = [{ id: 1001, first_name: "Mia", last_name: "Berg", username: "mia_runs" }, { id: 1002, first_name: "Jonas", last_name: "Roth", username: "jonas_r" }];
const ACTIONS = { typing: "typing", upload_photo: "sendingPicture", upload_video: "sendingFilm", record_video: "sendingFilm", upload_document: "sendingFile" };

const now = { user: null, chat: 0, chats: [], source: null, waiting: new Map() };

const conversation = new Conversation({
  onCommand: (words) => sendText(words),
  onPress: press,
  onReply: (message) => composer.answer(message),
  onOpen: openViewer,
});
const composer = new Composer({ sendText, sendFiles: offer, sendPlace, sendSample });
const panel = new Panel({ become, speak, sendSample, setBlocked });

// -- acting ------------------------------------------------------------------------------------------

async function act(path, body) {
  try {
    return await post(path, body);
  } catch (error) {
    toast(t("notSent", { reason: error.message }));
    return null;
  }
}

function addressed(body) {
  const answer = composer.replyTo ? { reply_to: composer.replyTo } : {};
  composer.answer(null);
  return { user: now.user.id, chat: now.chat, ...answer, ...body };
}

function sendText(text) {
  return act("send", addressed({ kind: "text", text }));
}

function sendPlace(latitude, longitude) {
  return act("send", addressed({ kind: "location", latitude, longitude }));
}

function sendSample() {
  return act("sample", addressed({}));
}

function offer(files) {
  offerFiles(files, (chosen, options) => {
    const replyTo = composer.replyTo;
    composer.answer(null);
    return sendFiles(now.user.id, now.chat, chosen, { ...options, replyTo }, conversation);
  });
}

async function press(message, button, node) {
  if (button.copy_text) {
    await navigator.clipboard.writeText(button.copy_text.text);
    return toast(t("copied"));
  }
  if (node.getAttribute("aria-busy") === "true") return null;
  node.setAttribute("aria-busy", "true");
  const pressed = await act("press", { user: now.user.id, chat: now.chat, message_id: message.message_id, data: button.callback_data });
  const done = () => node.removeAttribute("aria-busy");
  if (!pressed) return done();
  now.waiting.set(pressed.query_id, done);
  if (now.early?.delete(pressed.query_id)) finish(pressed.query_id);
  setTimeout(() => finish(pressed.query_id), 15000);
  return null;
}

function finish(queryId) {
  now.waiting.get(queryId)?.();
  now.waiting.delete(queryId);
}

async function become(id) {
  await open(id);
  composer.answer(null);
}

async function speak(code) {
  await post("users", { id: now.user.id, language_code: code });
  await open(now.user.id, now.chat);
}

async function setBlocked(blocked) {
  await post("block", { user: now.user.id, blocked });
  panel.setBlocked(blocked);
}

// -- seeing ------------------------------------------------------------------------------------------

function answered({ query_id: queryId, text, show_alert: loud, url }) {
  if (now.waiting.has(queryId)) finish(queryId);
  else (now.early ??= new Set()).add(queryId);
  if (url) window.open(url, "_blank", "noopener");
  else if (text && loud) alertBox(text);
  else if (text) toast(text);
}

function stopAction() {
  setAction("");
  conversation.hideTyping();
}

const inChat = {
  message: ({ message }) => {
    byId("empty").hidden = true;
    if (message.from.is_bot) stopAction();
    conversation.add(message);
  },
  edit: ({ message }) => {
    if (!message.text) stopAction();
    conversation.change(message);
  },
  delete: ({ message_id: id }) => conversation.remove(id),
  reaction: ({ message_id: id, reactions }) => conversation.react(id, reactions),
  keyboard: ({ keyboard }) => composer.setKeyboard(keyboard),
  answer: answered,
  action: ({ action }) => {
    const words = t(ACTIONS[action] || "typing");
    conversation.showTyping(words);
    setAction(words, () => conversation.hideTyping());
  },
  blocked: ({ blocked }) => panel.setBlocked(blocked),
};

const everywhere = {
  clock: (clock) => panel.setClock(clock),
  commands: refresh,
  profile: refresh,
  chats: refresh,
  user: refresh,
};

function happened({ kind, chat_id: chatId, data }) {
  if (chatId === null) everywhere[kind]?.(data);
  else if (chatId === now.chat) inChat[kind]?.(data);
  else if (!now.chats.some((chat) => chat.id === chatId)) refresh();
}

let refreshing = 0;

/** Names, commands and descriptions again, a moment later, without touching the conversation. */
function refresh() {
  clearTimeout(refreshing);
  refreshing = setTimeout(async () => showAround(await get("state", { user: now.user.id })), 150);
}

// -- opening -----------------------------------------------------------------------------------------

function showAround(state) {
  now.chats = state.chats;
  const chat = state.chats.find((one) => one.id === now.chat) || state.chats.at(-1);
  panel.setPeople(state.users, now.user.id);
  panel.setUser(state.user, state.sample);
  panel.setClock(state.clock);
  composer.hasSample = state.sample;
  composer.setCommands(chat.commands);
  byId("description").textContent = state.description || t("tagline");
  const choice = byId("chats");
  byId("chats-field").hidden = state.chats.length < 2;
  choice.replaceChildren(...state.chats.map((one) => el("option", { value: String(one.id), selected: one.id === chat.id }, one.title || state.bot.first_name)));
  return chat;
}

let opening = 0;

async function open(userId, chatId = userId) {
  const mine = ++opening;
  now.source?.close();
  const state = await get("state", { user: userId });
  if (mine !== opening) return;
  now.user = state.user;
  now.chat = chatId;
  useLanguage(state.user.language_code);
  const chat = showAround(state);
  now.chat = chat.id;
  byId("title").textContent = chat.title || state.bot.first_name;
  composer.setKeyboard(chat.keyboard);
  setAction("");
  conversation.show(chat.messages, state.user.id);
  byId("empty").hidden = !conversation.isEmpty;
  sessionStorage.setItem("user", String(userId));
  now.source = listen(userId, state.seq, happened, setConnected);
}

function startLanguage() {
  return (navigator.language || "en").slice(0, 2);
}

async function begin() {
  const wanted = Number(new URLSearchParams(location.search).get("user") || sessionStorage.getItem("user")) || PEOPLE[0].id;
  const { users } = await get("state", { user: wanted });
  for (const person of PEOPLE) {
    const known = users.find((user) => user.id === person.id);
    if (!known || known.first_name !== person.first_name) await post("users", { language_code: startLanguage(), ...person });
  }
  await open(wanted);
  for (const id of ["panel", "chat"]) byId(id).inert = false;
}

byId("start").addEventListener("click", () => sendText("/start"));
byId("chats").addEventListener("change", (event) => open(now.user.id, Number(event.target.value)));
begin().catch((error) => toast(error.message));
