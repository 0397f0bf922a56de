"""A greeting or sign-off in another language than the message.

Why: a frame in one language around a text in another shows that only the middle was changed.
Instead: greet and sign off in the language of the message.
Source: our own judgment, from messages in which only the middle had been translated.
"""

from collections.abc import Iterable

from composer.linter.draft import Draft
from composer.linter.finders import near
from composer.linter.language import guess
from composer.linter.rule import Finder, Rule
from composer.linter.spans import Span
from composer.linter.text import Text

# “Hi”, “hello”, “hey”, “ciao” and “salut” are at home in many languages and are left alone.
_OPENERS = {
    "en": "dear|good (?:morning|afternoon|evening)",
    "de": "sehr geehrter?|lieber?|guten (?:tag|morgen|abend)|gruss gott",
    "fr": "bonjour|bonsoir|chere?|madame|monsieur",
    "es": "hola|buenos dias|buenas tardes|estimad[oa]|querid[oa]",
    "it": "buongiorno|buonasera|gentile|gentilissim[oa]|egregio|salve",
    "pt": "ola|oi|bom dia|boa tarde|prezad[oa]",
    "nl": "beste|geachte|goede(?:morgen|middag|navond|ndag)",
}
_CLOSERS = {
    "en": "(?:best|kind|warm) regards|best wishes|yours (?:sincerely|faithfully)|sincerely",
    "de": "(?:viele|beste|liebe|herzliche|freundliche|schone) grusse|mit freundlichen grussen",
    "fr": "cordialement|bien (?:cordialement|a vous)|(?:belle|bonne) journee|bien a toi",
    "es": "(?:un )?(?:cordial )?saludos?(?: cordiales)?|un abrazo",
    "it": "(?:cordiali|distinti|cari) saluti|un (?:caro )?saluto|buona giornata",
    "pt": "(?:um )?abracos?|atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos",
    "nl": "(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groetjes|hartelijke groeten",
}
_NAME = r"(?: [^ .,!?]+){0,3}"
_FRAMES = tuple(
    [(lang, rf"^ ?(?:{words})\b{_NAME} ?[,!.:–-]") for lang, words in _OPENERS.items()]
    + [(lang, rf"[.,!?] ?(?:{words})\b[ ,.!]*{_NAME}[ .!]*$") for lang, words in _CLOSERS.items()]
)
_PHRASES = tuple(
    [rf"\b(?:{words})\b" for words in _OPENERS.values()]
    + [rf"\b(?:{words})\b" for words in _CLOSERS.values()]
)
# Who speaks of languages has a reason to mix them.
_SPOKEN_OF = (
    r"\b(?:english|german|french|spanish|italian|portuguese|dutch|deutsch|englisch|franzosisch"
    r"|francais|anglais|allemand|espanol|ingles|frances|italiano|inglese|tedesco|portugues|alemao"
    r"|nederlands|engels|duits|frans|sprache|language|langue|idioma|lingua|taal)\b"
)
_ENOUGH = 8  # words of the rest from which its language can be told


def _spans(gate: int, _draft: Draft, text: Text) -> Iterable[Span]:
    lang, pattern = _FRAMES[gate]
    frame = near(pattern).search(text.folded)
    if frame is None:
        return
    start, end = frame.span()
    rest = tuple(word for word in text.words if not start <= word.start < end)
    if len(rest) < _ENOUGH:
        return
    body = guess(text, rest)
    if body == lang or body not in _OPENERS or near(_SPOKEN_OF).search(text.folded):
        return
    phrase = near(_PHRASES[gate]).search(text.folded, start, end)
    if phrase is not None:
        yield text.span(*phrase.span())


rule = Rule(
    code="greeting-in-another-language",
    category="form-of-address",
    severity="warning",
    doc=__doc__,
    message="“{}” is in another language than the message around it.",
    grade="own",
    find=Finder(gates=tuple(pattern for _lang, pattern in _FRAMES), spans=_spans),
    bad=(
        "«Dear» Frau Kern, nach der Führung im Stellwerk habe ich Ihnen die Pläne versprochen.",
        "Hallo Jonas, hier sind die Maße der Presse, nach denen du gefragt hattest. «Best regards», Ida",
        "«Bonjour» Noor, the trace you asked for in Hull is ready and I can send it today.",
        "Dag Bram, de sleutel van de sluis ligt bij de buurman op nummer 12. «Cordialement», Els",
    ),
    good=(
        "Hi Jonas, hier sind die Maße der Presse, nach denen du gefragt hattest. Ciao, Ida",
        "Bonjour Noor, my French stops here, so in English: the trace you asked for is ready.",
        "Dear Edda, the winch on the Molde boat has a new drum now. Liebe means love, I learned.",
        "Beste Bram, de sleutel van de sluis ligt bij de buurman op nummer 12. Groetjes, Els",
    ),
    lang="any",
)
