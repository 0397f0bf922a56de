// Answers typed and not yet sent survive a reload, a crash and an expired session.

import { forget, keysOf, recall, remember } from "./keep.js";

const form = document.querySelector("form[data-keep]");
const key = form.dataset.keep;
const message = key.split("-").slice(0, 2).join("-");

function typed() {
  return Object.fromEntries(
    [...new FormData(form).entries()].filter(([name]) => !["csrfmiddlewaretoken", "team", "version"].includes(name)),
  );
}

// A page of this message has come, so the server has what was sent from another one.
for (const other of keysOf(message)) {
  if (other !== key && recall(other)?.sent) forget(other);
}
const kept = recall(key);
if (kept?.fields && !kept.sent) {
  for (const [name, value] of Object.entries(kept.fields)) {
    const field = form.elements[name];
    if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text")) {
      if (value && !field.value) field.value = value;
    } else if (field && !field.value) field.value = value;
  }
} else if (kept) forget(key);

form.addEventListener("input", () => remember(key, { fields: typed() }));
form.addEventListener("submit", () => remember(key, { fields: typed(), sent: true }));
