/* What every page gets a little better by. Pages work without it. */

const wide = matchMedia("(min-width: 54rem)");

/* Menus: one open at a time, closed by Escape or a click elsewhere. */
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
  }
});

/* After a refused form the focus goes to what is wrong; its links go to the fields. */
function showErrors(root) {
  root.querySelector(".error-summary")?.focus();
}

/* Beginnings of a sentence become buttons that put themselves into the field. */
function wakeStarters(root) {
  for (const item of root.querySelectorAll("[data-insert]:not(:has(button))")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...item.childNodes);
    item.append(button);
  }
}

document.addEventListener("click", (event) => {
  const item = event.target.closest?.("[data-insert] button")?.closest("[data-insert]");
  const field = item && document.getElementById(item.dataset.into);
  if (!field) return;
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  const gap = before === "" || /\s$/.test(before) ? "" : " ";
  // execCommand, so that undo takes the words out again.
  if (!document.execCommand("insertText", false, gap + item.dataset.insert + " ")) {
    field.setRangeText(gap + item.dataset.insert + " ", field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

/* Fields grow with their text where the style sheet alone cannot do it. */
const growsByItself = CSS.supports("field-sizing", "content");

function grow(field) {
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

if (!growsByItself) {
  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea:not(.editor__text)")) grow(event.target);
  });
}

/* Filters stand open beside the list; on a phone they wait folded above it. */
function openFilters(root) {
  if (!wide.matches) return;
  for (const filters of root.querySelectorAll("details.shelf__filters")) filters.open = true;
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-autosubmit]")) event.target.form.requestSubmit();
});

function wake(root) {
  wakeStarters(root);
  showErrors(root);
  if (!growsByItself) root.querySelectorAll("textarea:not(.editor__text)").forEach(grow);
}

wake(document);
openFilters(document);
document.addEventListener("htmx:load", (event) => {
  if (event.detail.elt !== document.body) wake(event.detail.elt);
});
