"""Only a greeting.

Why: it makes the reader ask what you want.
Instead: say why you write, in the same message.
Source: complaint pages linkedintraining.co.uk and contentkantoor.nl.
"""

from composer.linter.finders import only
from composer.linter.rule import Rule

rule = Rule(
    code="bare-hello",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is the whole message. Why do you write?",
    grade="C",
    find=only(
        "^ ?(?:hi|hello|hey|hoi|hallo|hola|ciao|bonjour|greetings|good (?:morning|day|afternoon|evening)|ola|salut|yo|hiya|howdy|sup|hey there|hi there|hello there)(?: (?:there|dear|sir|friend|everyone|[a-z]+))?[ .!?,:)]*$",
    ),
    bad=(
        "«Hello»",
        "«Hi there!»",
        "«Good morning»",
    ),
    good=(
        "Hello, the second ewe is back.",
        "Hi Ola, eel at four?",
        "Good morning, the pier is open again. Thank you.",
    ),
)
