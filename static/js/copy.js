// Copying an approved message, and asking on return whether it went.

const panel = document.querySelector("[data-copy]");
const text = document.getElementById("id_copy");
const state = panel.querySelector(".copy__state");
const question = document.querySelector("form[data-sent]");

async function put(value) {
  if (navigator.clipboard?.writeText) {
    try {
      await navigator.clipboard.writeText(value);
      return true;
    } catch {
      // Not allowed here; the older way may be.
    }
  }
  text.focus();
  text.select();
  return document.execCommand("copy");
}

panel.querySelector("[data-copy-button]")?.addEventListener("click", async () => {
  const done = await put(text.value);
  panel.dataset.state = done ? "copied" : "failed";
  state.textContent = done ? state.dataset.copied : state.dataset.failed;
  if (!done) return;
  if (question) question.hidden = false;
  const hidden = question ?? document.querySelector("form");
  const body = new URLSearchParams({
    team: hidden.elements.team.value,
    csrfmiddlewaretoken: hidden.elements.csrfmiddlewaretoken.value,
  });
  await fetch(panel.dataset.copiedUrl, { method: "POST", body }).catch(() => null);
});

// Approved in the editor, and the browser did not let it be copied there: never silent.
if (location.hash === "#not-copied") {
  panel.dataset.state = "failed";
  state.textContent = state.dataset.failed;
  text.focus();
  text.select();
  history.replaceState(null, "", location.pathname);
}

// Coming back from LinkedIn: the answer is one press of Enter.
let away = false;
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") away = true;
  else if (away) ask();
});
window.addEventListener("blur", () => {
  away = true;
});
window.addEventListener("focus", () => {
  if (away) ask();
});

function ask() {
  away = false;
  if (question && !question.hidden) question.querySelector("[data-sent-yes]").focus();
}
