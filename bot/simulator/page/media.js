// Pictures, films, files and places inside a message.
import { fileUrl } from "./api.js";
import { calm, el, icon } from "./dom.js";
import { t } from "./words.js";

const bytes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** A file size people can read. */
export function size(count = 0) {
  if (count < 1000) return `${count} B`;
  return count < 1e6 ? `${bytes.format(count / 1e3)} kB` : `${bytes.format(count / 1e6)} MB`;
}

function fit(node, width, height) {
  if (width > 0 && height > 0) node.style.setProperty("--ratio", String(width / height));
  return node;
}

function photo(message, onOpen) {
  const largest = message.photo.at(-1);
  const shown = message.photo.find((size) => Math.max(size.width, size.height) >= 800) || largest;
  const alt = message.caption ? message.caption.split("\n")[0] : t("picture");
  const image = el("img", { src: fileUrl(shown.file_id), alt, width: shown.width, height: shown.height, draggable: false });
  const open = () => onOpen({ url: fileUrl(largest.file_id), alt, id: message.message_id });
  return fit(el("button", { type: "button", class: "photo", aria: { label: `${t("enlarge")}: ${alt}` }, on: { click: open } }, image), shown.width, shown.height);
}

function unplayable(film, url, name) {
  film.addEventListener("error", () => film.replaceWith(fileRow(url, name || t("film"), 0, t("cannotPlay"))), { once: true });
  return film;
}

function film(video, options) {
  const url = fileUrl(video.file_id);
  const poster = video.thumbnail ? fileUrl(video.thumbnail.file_id) : undefined;
  const node = el("video", { src: url, poster, preload: "metadata", playsInline: true, ...options });
  node.setAttribute("aria-label", video.file_name || t("film"));
  return unplayable(fit(node, video.width || video.length, video.height || video.length), url, video.file_name);
}

function animation(message) {
  const moving = message.animation;
  if (moving.mime_type === "image/gif") return el("img", { class: "gif", src: fileUrl(moving.file_id), alt: message.caption || t("film") });
  const still = calm();
  return film(moving, { autoplay: !still, loop: true, muted: true, controls: still });
}

function fileRow(url, name, count, note) {
  const isPage = /\.html?$/i.test(name);
  const link = isPage
    ? { href: `${url}?open`, target: "_blank", rel: "noopener" }
    : { href: url, download: name };
  const under = note || (isPage ? `${size(count)} · ${t("open")}` : `${size(count)} · ${t("download")}`);
  return el("a", { class: "file", ...link },
    el("span", { class: "file-icon" }, icon("file")),
    el("span", { class: "file-text" }, el("strong", {}, name), el("small", {}, under)));
}

function place({ latitude, longitude }) {
  const words = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return el("div", { class: "place" }, el("span", { class: "place-map" }, icon("pin")), el("small", {}, words));
}

/** The medium of a message as a node, or null. `onOpen` enlarges a picture. */
export function medium(message, onOpen) {
  if (message.photo) return photo(message, onOpen);
  if (message.video) return film(message.video, { controls: true });
  if (message.animation) return animation(message);
  if (message.video_note) return film(message.video_note, { controls: true, className: "note" });
  if (message.voice) return el("audio", { src: fileUrl(message.voice.file_id), controls: true });
  if (message.audio) return el("audio", { src: fileUrl(message.audio.file_id), controls: true });
  if (message.sticker) return el("img", { class: "sticker", src: fileUrl(message.sticker.file_id), alt: t("sticker") });
  if (message.document) return fileRow(fileUrl(message.document.file_id), message.document.file_name || "file", message.document.file_size);
  if (message.location) return place(message.location);
  return null;
}

/** A few words that stand for a message, for quotes and notifications. */
export function summary(message) {
  const words = (message.text || message.caption || "").split("\n")[0];
  if (words) return words;
  if (message.photo) return t("picture");
  if (message.video || message.animation || message.video_note) return t("film");
  return message.location ? t("location") : message.document?.file_name || "…";
}
