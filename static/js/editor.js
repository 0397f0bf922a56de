// The editor: asks the detector while a person types, keeps every word, approves and copies.

import { Painter } from "./highlight.js";
import { forget, recall, remember } from "./keep.js";

const CHECK_AFTER = 160; // ms without a key before the detector is asked
const SAVE_AFTER = 1200; // ms without a key before the text is saved

const form = document.getElementById("editor-form");
const body = form.elements.body;
const subject = form.elements.subject;
const version = form.querySelector("[data-version]");
const status = document.getElementById("status");
const coach = document.getElementById("coach");
const counter = document.getElementById("counter");
const said = document.getElementById("counter-said");
const painter = new Painter(body, form.querySelector("[data-mirror]"));
const key = form.dataset.keep;

let composing = false;
let asked = body.value; // the text the last check was asked about
let saved = snapshot(); // what the server is known to have
let saving = null;
const timers = {};

function snapshot() {
  return JSON.stringify(fields());
}

function fields() {
  return subject ? { body: body.value, subject: subject.value } : { body: body.value };
}

// A link that stands there may be under a pressed finger: leaving the text saves again, and a link
// drawn anew between press and release would lose the click. It stays until something else is true.
function say(state, { detail = "", link = null } = {}) {
  const standing = status.querySelector("a");
  if (standing && (state === "saving" || link?.url === standing.getAttribute("href"))) return;
  status.dataset.state = state === "saved" ? "saved" : state === "saving" ? "saving" : "unsaved";
  status.textContent = [status.dataset[state] ?? "", detail].filter(Boolean).join(" ");
  if (link) {
    const anchor = document.createElement("a");
    anchor.href = link.url;
    anchor.textContent = link.text;
    status.append(" ", anchor);
  }
}

function count() {
  const limit = Number(form.dataset.limit);
  const length = body.value.length;
  const number = counter.querySelector(".counter__left");
  const words = counter.dataset;
  if (!limit) {
    number.textContent = length;
    return;
  }
  const left = limit - length;
  const before = counter.dataset.state;
  const now = left < 0 ? "over" : left <= 20 ? "near" : "ok";
  counter.dataset.state = now;
  number.textContent = Math.abs(left);
  counter.lastChild.textContent = ` ${left < 0 ? words.over : words.left} ${limit}`;
  if (now !== before || left === 0) said.textContent = now === "ok" ? "" : counter.textContent.trim();
}

function check() {
  if (composing) return;
  asked = body.value;
  // An answer overtaken by a newer question is dropped; that is no fault.
  htmx
    .ajax("POST", form.dataset.checkUrl, { source: body, target: coach, swap: "innerHTML", values: values() })
    .catch(() => null);
}

function values() {
  const all = Object.fromEntries(new FormData(form).entries());
  delete all.sentence;
  return all;
}

function paint() {
  const spots = [...coach.querySelectorAll("[data-start]")].map((card) => ({
    start: Number(card.dataset.start),
    end: Number(card.dataset.end),
    severity: card.dataset.severity,
  }));
  painter.show(spots, asked);
  painter.follow();
}

// One save at a time; what was typed meanwhile is saved by the next.
async function save() {
  if (saving) return saving;
  if (snapshot() === saved) return true;
  saving = store().finally(() => {
    saving = null;
  });
  return saving;
}

async function store() {
  const sent = snapshot();
  say("saving");
  let response;
  try {
    response = await fetch(form.dataset.saveUrl, {
      method: "POST",
      body: new URLSearchParams({ ...values(), ...JSON.parse(sent) }),
      headers: { "HX-Request": "true" },
    });
  } catch {
    say("offline");
    later("save", save, 5000);
    return false;
  }
  if (response.status === 401) {
    say("signedOut", { link: { url: status.dataset.signInUrl, text: status.dataset.signIn } });
    return false;
  }
  const result = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-result]");
  if (response.status === 409 && result) {
    say("conflict", { link: { url: status.dataset.compareUrl, text: status.dataset.compare } });
    forget(key); // the server keeps both texts now
    saved = sent;
    return false;
  }
  if (!response.ok || !result) {
    say("refused", { detail: result?.textContent.trim() ?? "" });
    return false;
  }
  version.value = result.dataset.version;
  saved = sent;
  if (snapshot() === sent) {
    forget(key);
    say("saved", { detail: result.dataset.at });
    return true;
  }
  later("save", save, SAVE_AFTER);
  return true;
}

function later(name, act, delay) {
  clearTimeout(timers[name]);
  timers[name] = setTimeout(act, delay);
}

function keepUnsent() {
  remember(key, {
    fields: fields(),
    version: version.value,
    team: form.elements.team.value,
    saveUrl: form.dataset.saveUrl,
  });
}

function typed() {
  count();
  painter.follow();
  keepUnsent();
  if (composing) return;
  later("check", check, CHECK_AFTER);
  later("save", save, SAVE_AFTER);
}

// Words of an earlier visit that never reached the server come back, with the version they knew.
function restore() {
  const kept = recall(key);
  if (!kept) return;
  if (JSON.stringify(kept.fields) === saved) {
    forget(key);
    return;
  }
  body.value = kept.fields.body;
  if (subject && kept.fields.subject !== undefined) subject.value = kept.fields.subject;
  version.value = kept.version;
  say("restored");
  typed();
}

// The whole sentence or sentences around a phrase: what is left then still reads as a text. A
// greeting at the beginning of the line stays.
function sentenceAround(text, from, to) {
  const before = text.slice(0, from);
  const opened = before.match(/^[^.!?\n]{1,60}[,!]\s+(?=[^.!?\n]*$)/);
  const ended = [...before.matchAll(/[.!?…]["”’)]?\s+|\n/g)].pop();
  const start = ended ? ended.index + ended[0].length : opened ? opened[0].length : 0;
  const close = text.slice(to).match(/^[^.!?…\n]*[.!?…]*["”’)]?\s?/);
  return [start, to + close[0].length];
}

function replaceRange(start, end, text) {
  body.focus();
  body.setSelectionRange(start, end);
  // execCommand is what keeps Ctrl+Z working in a textarea.
  if (!document.execCommand(text ? "insertText" : "delete", false, text)) {
    body.setRangeText(text, start, end, "end");
    typed();
  }
}

coach.addEventListener("click", (event) => {
  const card = event.target.closest("[data-start]");
  const spot = card && painter.spots[[...coach.querySelectorAll("[data-start]")].indexOf(card)];
  if (spot && event.target.closest("[data-show]")) {
    body.focus();
    body.setSelectionRange(spot.start, spot.end);
  }
  if (spot && event.target.closest("[data-remove]")) {
    const [start, end] = sentenceAround(body.value, spot.start, spot.end);
    replaceRange(start, end, "");
  }
  const answer = event.target.closest("[data-put-in]");
  if (answer) {
    const at = body.selectionStart;
    const glue = at && !/\s/.test(body.value[at - 1]) ? " " : "";
    replaceRange(at, at, glue + answer.dataset.putIn);
  }
});

// Approve exactly what is on the page, then put exactly the approved text on the clipboard. The
// promise is handed over inside the click, which Safari asks for.
async function approveAndCopy(button) {
  clearTimeout(timers.save);
  await saving;
  const approved = approve();
  const text = approved.then((result) => {
    if (!result) throw new Error("not approved");
    return new Blob([result.text], { type: "text/plain" });
  });
  const copied = navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]).then(
    () => true,
    () => false,
  );
  const result = await approved;
  if (!result) {
    form.dataset.plain = "yes"; // the page with the reason comes from the plain form
    form.requestSubmit(button);
    return;
  }
  const done = (await copied) || (await again(result.text));
  if (done) await report(result.copiedUrl);
  forget(key);
  location.assign(done ? result.url : `${result.url}#not-copied`); // the next page says so
}

// A browser may refuse a promise and still take the text itself.
function again(text) {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

async function approve() {
  try {
    const response = await fetch(form.dataset.approveUrl, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!response.ok || !response.redirected) return null;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const text = page.getElementById("id_copy");
    if (!text) return null;
    return { text: text.value, url: response.url, copiedUrl: page.querySelector("[data-copied-url]").dataset.copiedUrl };
  } catch {
    return null;
  }
}

function report(url) {
  const token = { team: form.elements.team.value, csrfmiddlewaretoken: form.elements.csrfmiddlewaretoken.value };
  return fetch(url, { method: "POST", body: new URLSearchParams(token) }).catch(() => null);
}

form.addEventListener("submit", (event) => {
  const button = event.submitter;
  const canCopy = "ClipboardItem" in window && navigator.clipboard?.write;
  if (button?.hasAttribute("data-approve") && canCopy && !form.dataset.plain) {
    event.preventDefault();
    approveAndCopy(button);
  }
});

body.addEventListener("compositionstart", () => {
  composing = true;
});
body.addEventListener("compositionend", () => {
  composing = false;
  typed();
});
body.addEventListener("input", typed);
subject?.addEventListener("input", typed);
body.addEventListener("blur", () => later("save", save, 0));
body.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit(form.querySelector("[data-approve]"));
  }
});
// Said once the typing rests, never at each key.
function announce() {
  document.getElementById("verdict-said").textContent = document.getElementById("verdict").textContent.trim();
}

// What was missing is asked no longer once it is there; words typed into the question stay in sight.
const missing = form.querySelector(".missing");

function askOnlyWhatIsMissing() {
  const ready = document.getElementById("verdict").dataset.verdict === "ready";
  if (missing) missing.hidden = ready && missing.querySelector("textarea").value === "";
}

coach.addEventListener("htmx:afterSettle", () => {
  paint();
  askOnlyWhatIsMissing();
  later("announce", announce, 1000);
});
window.addEventListener("online", save);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") save();
});

restore();
count();
paint();
form.dataset.awake = ""; // from here on a press of Approve copies, too
// A draft put together from answers is on the page before it was ever saved: keep it, too.
if (body.value && body.value !== body.defaultValue) later("save", save, SAVE_AFTER);
