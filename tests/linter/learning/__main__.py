"""Learn what is stored in `composer/linter/learned/`: `python -m tests.linter.learning`.

`--published FILE` reads labeled messages from outside the repository first and keeps their numbers
(never their words) in the corpus folder. `--report` measures by nested cross-validation and stores
nothing.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from composer.linter.lexicon import Lexicon
from tests.linter.learning import corpus, fitting
from tests.linter.learning.corpus import Outside
from tests.linter.learning.fitting import Fitted, Looked
from tests.linter.learning.report import report

LEARNED = Path(__file__).parents[3] / "composer" / "linter" / "learned"
HEAD = """# Learned: python -m tests.linter.learning. Do not edit.
# Weights of the features (composer/linter/features.py) in two sums; see composer/linter/model.py.
"""


def main() -> None:
    """Learn, or report."""
    parser = argparse.ArgumentParser(prog="python -m tests.linter.learning", description=__doc__)
    parser.add_argument("--published", metavar="FILE.jsonl", type=Path)
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args()
    own = [fitting.look(message) for message in (*corpus.messages(), *corpus.shipped())]
    if options.published:
        keep_numbers(options.published, own)
    if options.report:
        print(report(own, corpus.published()))
        return
    lexicons, fitted = learn(own, corpus.published())
    for lang, lexicon in lexicons.items():
        LEARNED.joinpath(f"lexicon.{lang}.txt").write_text(as_table(lexicon), encoding="utf-8")
    LEARNED.joinpath("model.toml").write_text(as_toml(fitted), encoding="utf-8")


def learn(own: Sequence[Looked], outside: Sequence[Outside]) -> tuple[dict[str, Lexicon], Fitted]:
    """The lexicons, from the own corpus alone, and the model, from both."""
    lexicons = fitting.fit_lexicons(own)
    pairs = fitting.rows_of(fitting.look_at_pairs(), lexicons)
    return lexicons, fitting.fit_both(fitting.with_words_unseen(own), outside, pairs)


def keep_numbers(path: Path, own: Sequence[Looked]) -> None:
    """Store the features of messages from outside; sources become numbers, texts stay there."""
    items = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    sources = {source: n for n, source in enumerate(sorted({item["source"] for item in items}))}
    looked = fitting.with_words(
        [
            fitting.look(
                corpus.Message(
                    str(n), item["text"], item["lang"], corpus.CLASSES.index(item["label"]), ""
                )
            )
            for n, item in enumerate(items)
        ],
        fitting.fit_lexicons(own),
    )
    with corpus.PUBLISHED.open("w", encoding="utf-8") as file:
        for item, seen in zip(items, looked, strict=True):
            row = {name: round(value, 3) for name, value in seen.row.items()}
            kept = Outside(
                lang=item["lang"],
                label=seen.message.label,
                source=str(sources[item["source"]]),
                template=bool(item.get("template")),
                row=row,
            )
            file.write(json.dumps(asdict(kept)) + "\n")


def as_table(lexicon: Lexicon) -> str:
    """A lexicon as it is stored."""
    rows = {"": lexicon.bias} | {fitting.as_text(g): w for g, w in lexicon.table.items()}
    return "".join(f"{gram}\t{one:g}\t{two:g}\n" for gram, (one, two) in sorted(rows.items()))


def as_toml(fitted: Fitted) -> str:
    """The model as it is stored."""
    lines = [HEAD]
    for name, weights in (("some", fitted.some), ("personal", fitted.personal)):
        lines += [f"[{name}]", *(f"{key} = {value:g}" for key, value in weights.items()), ""]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
