// Controls whose words do not fit into them.
() => [...document.querySelectorAll("button, .field, .hint, h1, h2, #description")]
  .filter((node) => node.checkVisibility() && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 2))
  .map((node) => node.outerHTML.slice(0, 120))
