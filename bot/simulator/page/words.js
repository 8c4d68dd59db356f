// The page's own words. The bot's words come from the bot.

export const LANGUAGES = { en: "English", de: "Deutsch", es: "Español", fr: "Français", pt: "Português", ru: "Русский" };

const WORDS = {};
let code = "en";

/** The form of dates and numbers: the browser's own where it speaks the page's language. */
export const locale = () => (navigator.language.startsWith(code) ? navigator.language : code);

/** The words for `key`, with {name} filled in; English where a language lacks them. */
export function t(key, values = {}) {
  const words = WORDS[code]?.[key] ?? WORDS.en[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** Speak this language (English if the page does not know it) and put its words on the page. */
export function useLanguage(wanted) {
  code = LANGUAGES[wanted] ? wanted : "en";
  document.documentElement.lang = code;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = t(node.dataset.placeholder);
}

const response = await fetch("/page/words.json");
Object.assign(WORDS, await response.json());
