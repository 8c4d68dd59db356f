// Files on their way to the chat: look at them first, add words, see how far the upload is.
import { upload } from "./api.js";
import { el, icon } from "./dom.js";
import { size } from "./media.js";
import { closeButton, openSheet, toast } from "./notices.js";
import { t } from "./words.js";

const PLAYABLE = /^(video|image)\//;

/** Ask for a caption, then send. `send(files, { caption, kind })` does it. */
export function offerFiles(files, send) {
  if (!files.length) return;
  const caption = el("textarea", { rows: 1, maxLength: 1024, placeholder: t("caption"), aria: { label: t("caption") } });
  const asFile = el("input", { type: "checkbox" });
  const previews = [...files].slice(0, 10).map(preview);
  const go = el("button", { type: "submit", class: "small primary" }, t("send"));
  const cancel = closeButton(t("cancel"));
  cancel.classList.remove("primary");
  const form = el("form", { class: "outbox" }, el("div", { class: "previews" }, previews), caption,
    el("label", { class: "check" }, asFile, t("asFile")), el("div", { class: "row end" }, cancel, go));
  const sheet = openSheet(files.length > 1 ? t("sendMany", { count: files.length }) : t("sendOne"), form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sheet.close();
    send([...files].slice(0, 10), { caption: caption.value.trim(), kind: asFile.checked ? "document" : "auto" });
  });
  caption.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  go.focus();
}

function preview(file) {
  const words = el("span", { class: "file-text" }, el("strong", {}, file.name), el("small", {}, size(file.size)));
  if (!PLAYABLE.test(file.type)) return el("div", { class: "preview" }, el("span", { class: "file-icon" }, icon("file")), words);
  const url = URL.createObjectURL(file);
  const shown = file.type.startsWith("video/")
    ? el("video", { src: url, muted: true, playsInline: true, preload: "metadata", controls: true })
    : el("img", { src: url, alt: "" });
  return el("div", { class: "preview large" }, shown, words);
}

/** Upload with a bar in the conversation. One file is one message, several are an album. */
export async function sendFiles(user, chat, files, { caption, kind, replyTo }, conversation) {
  const payload = { user, chat, caption, kind };
  if (replyTo) payload.reply_to = replyTo;
  const parts = files.map((file, index) => [files.length > 1 ? `file${index}` : "file", file, file.name]);
  if (files.length > 1) payload.kind = "album";
  else await addStill(files[0], parts);
  const sending = upload(payload, parts, (share) => row.set(share));
  const row = conversation.pending(files.map((file) => file.name).join(", "), () => sending.cancel());
  try {
    await sending.done;
  } catch (error) {
    if (error.name !== "AbortError") toast(t("notSent", { reason: error.message }));
  } finally {
    row.end();
  }
}

async function addStill(file, parts) {
  if (!file.type.startsWith("video/")) return;
  const still = await firstPicture(file);
  if (still) parts.push(["thumbnail", still, "thumbnail.jpg"]);
}

/** A small picture of the film, as a phone makes one; null when this browser cannot play it. */
function firstPicture(file) {
  const url = URL.createObjectURL(file);
  const film = el("video", { muted: true, preload: "auto", playsInline: true });
  return new Promise((resolve) => {
    const give = (blob) => { clearTimeout(timer); URL.revokeObjectURL(url); resolve(blob); };
    const timer = setTimeout(() => give(null), 4000);
    film.addEventListener("error", () => give(null));
    film.addEventListener("loadeddata", () => { film.currentTime = Math.min(0.1, film.duration / 2 || 0); });
    film.addEventListener("seeked", () => {
      const scale = Math.min(1, 320 / Math.max(film.videoWidth, film.videoHeight));
      const canvas = el("canvas", { width: Math.max(1, film.videoWidth * scale), height: Math.max(1, film.videoHeight * scale) });
      canvas.getContext("2d").drawImage(film, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(give, "image/jpeg", 0.8);
    });
    film.src = url;
  });
}
