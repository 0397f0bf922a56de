// Signing out on purpose: what is still unsent goes to the server first, then it leaves this browser.

import { forget, keysOf, recall, send } from "./keep.js";

for (const form of document.querySelectorAll("form[data-sign-out]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const csrf = form.querySelector("[name=csrfmiddlewaretoken]").value;
    for (const key of keysOf(form.dataset.user)) {
      if (await send(recall(key), csrf)) forget(key);
    }
    form.submit();
  });
}
