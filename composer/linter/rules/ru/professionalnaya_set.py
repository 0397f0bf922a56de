"""A bare wish to be connected, in Russian.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Russian was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="professionalnaya-set",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:хочу|хотел бы|хотела бы|хотелось бы) (?:добавить|пригласить) (?:вас|тебя) в (?:свою|мою) (?:профессиональную |деловую )?сеть(?: контактов)?(?: в linkedin)?",
        "(?:давайте|предлагаю) (?:дружить|обменяться контактами|добавимся в контакты|будем на связи)",
        "(?:расширяю|расширить|хочу расширить) (?:свою |мою )?(?:профессиональную )?(?:сеть|круг) (?:контактов|знакомств|общения)",
    ),
    bad=(
        "Добрый день! «Хочу добавить вас в свою профессиональную сеть в LinkedIn».",
        "Здравствуйте! «Хотел бы пригласить Вас в мою сеть контактов».",
        "«Хочу расширить свою сеть контактов».",
    ),
    good=(
        "Хочу добавить вашу карту мельницы в архив школы.",
        "Сеть, которую вы чинили в Кеми, держит. Какой это узел?",
        "Приглашаю вас на хор в четверг: нам не хватает альта.",
    ),
    lang="ru",
)
