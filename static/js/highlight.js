// Underlines under the words of a textarea. The list of findings is the truth; this is decoration.
// Painted on ranges inside the textarea where the browser has them, on a mirror elsewhere.

const KINDS = ["must-fix", "warning", "hint"];
const supported = "highlights" in CSS && "Highlight" in window;

export class Painter {
  constructor(textarea, mirror) {
    this.textarea = textarea;
    this.mirror = mirror;
    this.direct = typeof textarea.createValueRange === "function";
    this.spots = [];
  }

  // spots: {start, end, severity} in UTF-16 units of `text`, the text that was checked.
  show(spots, text) {
    this.spots = spots;
    this.text = text;
    this.paint();
  }

  // The text has changed: move the spots along, and drop those that were edited into.
  follow() {
    const now = this.textarea.value;
    if (now === this.text) return;
    this.spots = moved(this.spots, this.text ?? "", now);
    this.text = now;
    this.paint();
  }

  paint() {
    if (!supported) return;
    const node = this.direct ? null : this.mirrored();
    const groups = Object.fromEntries(KINDS.map((kind) => [kind, []]));
    for (const { start, end, severity } of this.spots) {
      if (end > this.textarea.value.length) continue;
      groups[severity].push(this.direct ? this.textarea.createValueRange(start, end) : range(node, start, end));
    }
    for (const kind of KINDS) CSS.highlights.set(kind, new Highlight(...groups[kind]));
  }

  // A new text node each time: WebKit paints wrongly after the data of one was replaced.
  mirrored() {
    const node = document.createTextNode(`${this.textarea.value}\n`);
    this.mirror.replaceChildren(node);
    return node;
  }
}

function range(node, start, end) {
  const made = document.createRange();
  made.setStart(node, start);
  made.setEnd(node, end);
  return made;
}

// Where spots of one text stand in another that differs in one place.
export function moved(spots, before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) tail += 1;
  const shift = after.length - before.length;
  const edited = before.length - tail;
  return spots.flatMap((spot) => {
    if (spot.end <= head) return [spot];
    if (spot.start >= edited) return [{ ...spot, start: spot.start + shift, end: spot.end + shift }];
    return [];
  });
}
