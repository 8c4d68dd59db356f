// Texts whose contrast with the ground they stand on is below 4.5 (3 from 24 pixels on).
// The ground under everything in the chat is the wallpaper: `wall` is one of its colours, red, green, blue in 0…1.
(colour) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  };
  const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const wall = [...(colour ?? [1, 1, 1]), 1];

  const groundOf = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) {
      if (at.matches(".chat")) return layers.reverse().reduce((under, top) => over(top, under), wall);
      const layer = rgba(getComputedStyle(at).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), [1, 1, 1, 1]);
  };

  const pale = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent.trim();
    const node = walker.currentNode.parentElement;
    const seen = node.checkVisibility({ opacityProperty: true });
    if (!words || !seen || node.closest("noscript, option, .hidden, .skip, .spoiler")) continue;
    const style = getComputedStyle(node);
    const ground = groundOf(node);
    const [high, low] = [light(over(rgba(style.color), ground)), light(ground)].sort((a, b) => b - a);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) pale.push(`${words.slice(0, 30)}: ${contrast.toFixed(2)}`);
  }
  return pale;
}
