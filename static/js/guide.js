// Answers typed and not yet sent survive a reload, a crash, an expired session, and other questions.

import { forget, keysOf, recall, remember } from "./keep.js";

const form = document.querySelector("form[data-keep]");
const key = form.dataset.keep;
const message = key.split("-").slice(0, 2).join("-");

function typed() {
  return Object.fromEntries(
    [...new FormData(form).entries()].filter(([name]) => !["csrfmiddlewaretoken", "team", "version"].includes(name)),
  );
}

// Put back what was typed, where nothing newer stands.
function refill() {
  const fields = recall(key)?.fields ?? {};
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements[name];
    if (field && value && !field.value) field.value = value;
  }
}

// A page of this message has come, so the server has what was sent from another one.
for (const other of keysOf(message)) {
  if (other !== key && recall(other)?.sent) forget(other);
}
if (recall(key)?.sent) forget(key);
refill();

form.addEventListener("input", () => remember(key, { fields: { ...recall(key)?.fields, ...typed() } }));
form.addEventListener("submit", () => remember(key, { fields: typed(), sent: true }));
// Another relationship brings its own questions; words already typed come along.
form.addEventListener("htmx:afterSwap", refill);
// A choice that came back asks for its questions, once htmx listens.
document.addEventListener("DOMContentLoaded", () => {
  const choice = form.querySelector("[name=relationship]:checked");
  if (choice && !choice.defaultChecked) choice.dispatchEvent(new Event("change", { bubbles: true }));
});
