// Photos, documents, voices, contacts and places inside a bubble, and the photo viewer.
import { fileUrl } from "./api.js";
import { el, icon, iconButton } from "./dom.js";
import { t } from "./words.js";

/** The parts of a message that are not text, in the order in which they are shown. */
export function media(message) {
  const { photo, document, voice, audio, video, contact, location, venue } = message;
  const parts = [];
  if (photo) parts.push(picture(message));
  else if (video) parts.push(el("video", { controls: true, preload: "metadata", src: fileUrl(video.file_id) }));
  else if (voice) parts.push(sound(voice, t("voiceShort")));
  else if (audio) parts.push(sound(audio, audio.title || audio.file_name || t("file")));
  else if (document) parts.push(paper(document));
  if (contact) parts.push(card(contact));
  if (location && !venue) parts.push(place(location));
  return parts;
}

const largest = (sizes) => sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));

function picture(message) {
  const { file_id, width, height } = largest(message.photo);
  const image = el("img", { src: fileUrl(file_id), width, height, alt: message.caption || t("photo"), decoding: "async" });
  image.style.aspectRatio = `${width} / ${height}`;
  return el("button", { type: "button", class: "picture", "aria-label": t("zoom"), data: { testid: "photo" }, onclick: () => view(image) }, image);
}

function view(image) {
  const large = el("img", { src: image.src, alt: image.alt, width: image.getAttribute("width"), height: image.getAttribute("height") });
  large.style.setProperty("--natural", `${image.getAttribute("width")}px`);
  const box = el("dialog", { class: "viewer", "aria-label": t("photo"), data: { testid: "viewer" } });
  const close = iconButton("close", t("close"), () => box.close(), "viewer-close");
  box.append(el("div", { class: "sheet" }, large), close);
  large.addEventListener("click", (event) => { event.stopPropagation(); zoom(box, large, event); });
  box.addEventListener("click", () => box.close());
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

/** The first tap shows the picture large around the finger, the second lets it fit again. */
function zoom(box, image, event) {
  const before = image.getBoundingClientRect();
  const [x, y] = [(event.clientX - before.left) / before.width, (event.clientY - before.top) / before.height];
  if (!box.classList.toggle("zoomed")) return;
  const sheet = image.parentElement;
  sheet.scrollTo(image.offsetWidth * x - sheet.clientWidth / 2, image.offsetHeight * y - sheet.clientHeight / 2);
}

function sound(file, title) {
  const seconds = file.duration ? ` · ${Math.floor(file.duration / 60)}:${String(file.duration % 60).padStart(2, "0")}` : "";
  return el("div", { class: "sound" }, el("span", {}, title + seconds), el("audio", { controls: true, preload: "metadata", src: fileUrl(file.file_id) }));
}

function paper(file) {
  const name = file.file_name || t("file");
  return el(
    "a", { class: "paper", href: fileUrl(file.file_id), download: name, "aria-label": `${t("download")}: ${name}`, data: { testid: "document" } },
    el("span", { class: "disc" }, icon("file")), el("span", {}, el("b", {}, name), el("small", {}, size(file.file_size))),
  );
}

export function size(bytes = 0) {
  const units = t("bytes").split(" ");
  const power = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  return `${(bytes / 1024 ** power).toFixed(power === 2 ? 1 : 0)} ${units[power]}`;
}

function card({ first_name, last_name = "", phone_number }) {
  const plus = phone_number.startsWith("+") ? phone_number : `+${phone_number}`;
  return el(
    "div", { class: "card" },
    el("span", { class: "disc" }, icon("contact")),
    el("span", {}, el("b", {}, `${first_name} ${last_name}`.trim()), el("a", { href: `tel:${plus}` }, plus)),
  );
}

function place({ latitude, longitude }) {
  return el("div", { class: "place" }, el("div", { class: "map" }, icon("location")), el("span", {}, `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`));
}
