// What has the focus: a name for it, where it stands in the document, whether it is seen whole.
() => {
  const node = document.activeElement;
  const { top, left, bottom, right, width, height } = node.getBoundingClientRect();
  const seen = node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return {
    name: node.id || node.getAttribute("aria-label") || node.textContent.trim() || node.tagName,
    place: [...document.querySelectorAll("*")].indexOf(node),
    seen: seen && width > 0 && height > 0 && top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1,
  };
}
