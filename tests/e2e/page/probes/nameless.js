// Controls and pictures without a name for a screen reader.
() => {
  const controls = "button, a[href], input:not([hidden]), select, textarea, video, audio, img";
  const nameless = (node) => {
    if (node.tagName === "IMG") return node.getAttribute("alt") === null;
    const label = node.labels?.length ? node.labels[0].textContent : "";
    return !(node.getAttribute("aria-label") || node.textContent.trim() || label.trim());
  };
  return [...document.querySelectorAll(controls)]
    .filter((node) => node.checkVisibility() && nameless(node))
    .map((node) => node.outerHTML.slice(0, 120));
}
