// Building the page out of nodes: user text only ever becomes a text node.
const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  theme: "M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  down: "M6 9l6 6 6-6",
  slash: "M4 7h16M4 12h16M4 17h10",
  clip: "M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8L9.8 17.3a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6",
  send: "M4 12l16-8-6 16-2.5-6.5z",
  keys: "M3.5 6.5h17v11h-17zM7 10v.01M10.3 10v.01M13.7 10v.01M17 10v.01M8 14h8",
  reply: "M10 7L4.5 12l5.5 5v-3.2c4.5 0 7.5 1.2 9.5 4.2-.4-5-3.5-8-9.5-8.2z",
  edit: "M4 20l1-4.5L16.5 4 20 7.5 8.5 19z",
  copy: "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4",
  close: "M6 6l12 12M18 6L6 18",
  photo: "M4 5.5h16v13H4zM4 16l4.5-5 4 4.5 2.5-2.5 5 4.5M15.5 9.5v.01",
  file: "M6.5 3.5h7l4.5 4.5v12.5h-11.5zM13.5 3.5v4.5h4.5",
  voice: "M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3",
  contact: "M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.7-4 3.3-6 7-6s6.3 2 7 6",
  location: "M12 21c-4-4.6-6.5-7.8-6.5-11a6.5 6.5 0 0 1 13 0c0 3.2-2.5 6.4-6.5 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  forward: "M14 7l5.5 5-5.5 5v-3.2c-4.5 0-7.5 1.2-9.5 4.2.4-5 3.5-8 9.5-8.2z",
  link: "M8 16L17 7M9.5 7H17v7.5",
  phone: "M6 4.5h3.5l1.5 4-2 1.5a10 10 0 0 0 5 5l1.5-2 4 1.5V18a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4 6.7 2 2 0 0 1 6 4.5z",
  stop: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM6 6l12 12",
  pin: "M9 4h6l-.5 6 3 3.5h-11l3-3.5zM12 13.5V20",
};

export const $ = (id) => document.getElementById(id);

/** el("button", {class: "a", onclick: f, data: {testid: "x"}}, "text", node, null) */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "data") Object.assign(node.dataset, value);
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, testid) {
  return el("button", { type: "button", class: "icon", title: label, "aria-label": label, onclick, data: testid ? { testid } : {} }, icon(name));
}

/** Makes the children of `parent` exactly `nodes`, moving as little as possible so that focus and scroll live on. */
export function place(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const node of nodes) {
    if (node === at) at = at.nextElementSibling;
    else parent.insertBefore(node, at);
  }
}

let fading;
export function toast(text) {
  const box = $("toast");
  box.textContent = text;
  box.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => (box.hidden = true), Math.min(7000, 2200 + text.length * 45));
}

export async function copy(text, said) {
  await navigator.clipboard.writeText(text).catch(() => {});
  toast(said);
}
