// What can be measured of a page as it is shown: told by a list of sentences, empty when all is well.
// SPDX-License-Identifier: MIT
(() => {
  const wrong = [];
  const shown = element => `${element.tagName} ${element.getAttribute("class") || ""} ` +
    `'${(element.textContent || "").trim().slice(0, 40)}'`;
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) wrong.push("the page is wider than the window");

  const rgb = words => {
    const parts = (words.match(/[\d.]+/g) || []).map(Number);
    return {color: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1};
  };
  const light = color => {
    const [r, g, b] = color.map(part => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const found = rgb(getComputedStyle(at).backgroundColor);
      if (found.alpha === 1) return found.color;
      if (found.alpha > 0) wrong.push(`a see-through background behind ${shown(element)}`);
    }
    return dark ? [18, 18, 18] : [255, 255, 255];
  };
  const page = light(rgb(getComputedStyle(document.body).backgroundColor).color);
  if (dark !== page < 0.2) wrong.push(dark ? "the night is not dark" : "the day is not light");

  // Text: contrast, size, and that it stands inside the window or inside what scrolls.
  let texts = 0;
  for (const element of document.body.querySelectorAll("*")) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (!own || !box.width || style.clipPath !== "none" || /^(title|desc|style)$/i.test(element.tagName)) continue;
    ++texts;
    const inPicture = element instanceof SVGElement;
    const ink = rgb(inPicture ? style.fill : style.color).color;
    const found = contrast(ink, behind(element));
    if (found < 4.5) wrong.push(`contrast ${found.toFixed(2)} of ${shown(element)}`);
    if (parseFloat(style.fontSize) < 11.5) wrong.push(`small letters: ${shown(element)}`);
    if (!element.closest(".scroll") && (box.left < -0.5 || box.right > width + 0.5)) {
      wrong.push(`outside the window: ${shown(element)}`);
    }
    if (!inPicture && element.scrollWidth > element.clientWidth + 1 && style.display !== "inline" &&
        !element.closest(".scroll")) {
      wrong.push(`overflows: ${shown(element)}`);
    }
  }
  if (!texts) wrong.push("there is no text");

  // Pictures: contrast of what is drawn, and labels that do not lie on each other.
  for (const element of document.querySelectorAll(".bar, .line, .mark path, .spark rect")) {
    const style = getComputedStyle(element);
    const ink = rgb(element.matches(".line") ? style.stroke : style.fill).color;
    const found = contrast(ink, behind(element.closest("svg.chart, svg.swatch, svg.spark")));
    if (found < 3) wrong.push(`contrast ${found.toFixed(2)} of ${shown(element)} in a picture`);
  }
  for (const picture of document.querySelectorAll(".chart")) {
    const labels = [...picture.querySelectorAll("text")]
      .map(text => [text, text.getBoundingClientRect()]).filter(([, box]) => box.width);
    labels.forEach(([text, box], i) => {
      for (const [other, over] of labels.slice(i + 1)) {
        if (box.left < over.right - 1 && over.left < box.right - 1 &&
            box.top < over.bottom - 4 && over.top < box.bottom - 4) {
          wrong.push(`${shown(text)} lies on ${shown(other)}`);
        }
      }
    });
    const frame = picture.getBoundingClientRect();
    for (const [text, box] of labels) {
      if (box.left < frame.left - 6 || box.right > frame.right + 6 || box.bottom > frame.bottom + 6) {
        wrong.push(`outside its picture: ${shown(text)}`);
      }
    }
    const bars = [...picture.querySelectorAll(".bar")];
    for (const bar of bars) {
      const box = bar.getBoundingClientRect();
      if (!(box.width > 0.3) || box.right > frame.right) wrong.push(`a bar ${box.width} wide`);
    }
  }

  // Fingers and keys.
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getBoundingClientRect().height < 24) wrong.push(`too low to touch: ${shown(link)}`);
  }
  for (const region of document.querySelectorAll(".scroll")) {
    const first = region.querySelector("tbody th");
    region.scrollLeft = 10000;
    if (region.scrollLeft > 0 && first) {
      const moved = first.getBoundingClientRect().left - region.getBoundingClientRect().left;
      if (Math.abs(moved) > 2) wrong.push(`the first column scrolls away in ${shown(region)}`);
      if (first.getBoundingClientRect().width > region.clientWidth * 0.62) {
        wrong.push(`the first column leaves no room in ${shown(region)}`);
      }
    }
    region.scrollLeft = 0;
    if (region.tabIndex !== 0) wrong.push(`no key reaches ${shown(region)}`);
  }
  return wrong;
})()
