// What sticks out of the window to the right, and what scrolls sideways.
() => {
  const frames = [document.documentElement, document.querySelector("#scroll")];
  const out = frames.filter((node) => node.scrollWidth > node.clientWidth);
  const parts = document.querySelectorAll(".bubble, .inline-button, .album-items, #send, #menu");
  return [...out, ...[...parts].filter((node) => node.getBoundingClientRect().right > innerWidth)]
    .map((node) => node.outerHTML.slice(0, 100));
}
