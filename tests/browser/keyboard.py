"""Walking a page with the Tab key, and what the walk must have met."""

from dataclasses import dataclass

from playwright.sync_api import Page

# Opens what is folded, notes what can be used and how it looks at rest, and watches the focus.
PREPARE = """() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const usable = [...document.querySelectorAll(all)].filter(one =>
    !one.disabled && one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true}));
  const look = one => {
    const looks = [];
    for (let at = one, n = 0; at && n < 4; at = at.parentElement, n++) {
      const style = getComputedStyle(at);
      const ring = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2
        ? 'none' : style.outlineColor + style.outlineWidth;
      looks.push(ring + ' / ' + style.boxShadow);
    }
    return looks;
  };
  document.activeElement?.blur();
  const rest = new Map(usable.map(one => [one, look(one)]));
  const group = one => one.type === 'radio' ? `radio ${one.form?.id} ${one.name}` : one;
  window.walk = {usable, group, first: null, met: new Set(), bare: []};
  document.addEventListener('focusin', event => {
    const one = event.target, before = rest.get(one), now = look(one);
    walk.first ??= one.className || one.tagName;
    walk.met.add(group(one));
    if (before && before.every((look, n) => look === now[n])) walk.bare.push(one.outerHTML.slice(0, 120));
  });
  return new Set(usable.map(group)).size;
}"""
REPORT = """() => ({
  first: walk.first,
  missed: walk.usable.filter(one => one.isConnected && !walk.met.has(walk.group(one))).map(one => one.outerHTML.slice(0, 120)),
  bare: walk.bare,
})"""


@dataclass(frozen=True, slots=True)
class Walk:
    """What the Tab key came to: the first stop, what it missed, and stops without a visible mark."""

    first: str
    missed: list[str]
    bare: list[str]


def walk_by_tab(page: Page) -> Walk:
    """Press Tab from the top of the page until everything usable was met, or it should have been."""
    stops = page.evaluate(PREPARE)
    for _ in range(stops + 2):
        page.keyboard.press("Tab")
    found = page.evaluate(REPORT)
    if found["missed"]:  # boxes that scroll are stops, too
        for _ in range(12):
            page.keyboard.press("Tab")
        found = page.evaluate(REPORT)
    return Walk(**found)
