"""Large feelings in a first line.

Why: a feeling that is announced to a stranger is hard to believe.
Instead: tell the small thing that happened instead.
Source: complaint page jonnyhatesmarketing.com and a list of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="close-to-my-heart",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” announces a feeling. What happened?",
    grade="C",
    find=phrases(
        "(?:brings?|gives?|fills?) me (?:with )?(?:immense|great|so much|tremendous|pure|endless|real) (?:joy|pleasure|satisfaction|pride|happiness|value)(?: and (?:value|joy|pride|satisfaction))?",
        "(?:hold|holds|holding|is|are|lies|lie|keep) (?:very |so |dear and )?(?:close|dear|near) (?:and dear )?to my heart",
        "(?:<i'm>|<we're>|being|i've always been|am) (?:so |very |incredibly |deeply |extremely |truly |genuinely )?passionate (?:about|for|in)",
        "(?:(?:our|a) (?:true |real |deep |great |genuine |shared |mutual )+|your (?:[a-z]+ )?)passion for",
        "(?:<i'm>|<we're>|i was|i would be|i'd be|am) (?:so |super |very |really |truly |absolutely |beyond |incredibly )*(?:thrilled|excited|ecstatic|stoked) (?:to (?:connect|be|see|learn|share|announce|work|meet|hear|join|explore|expand|have|discuss)|about (?:the|this|your|our|what)|for (?:the|this))",
        "super excited",
        proper=True,
    ),
    bad=(
        "It «brings me immense joy» to write this.",
        "«I'm passionate about» growth.",
        "It is a topic I «hold close to my heart».",
        "We are «super excited».",
    ),
    good=(
        "Passion fruit does not ripen here, you said; ours just did.",
        "The heart of the old pump lies close to your fence. May we dig?",
        "My daughter was excited all day: you let her ring the bell.",
    ),
)
