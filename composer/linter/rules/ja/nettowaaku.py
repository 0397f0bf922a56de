"""A bare wish to be connected, in Japanese.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Japanese was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="nettowaaku",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:linkedin ?で ?)?(?:私|わたし|自分)の(?:プロフェッショナル)?ネットワークに(?:追加|招待)(?:させて(?:ください|いただき)|したい)",
        "(?:ぜひ)?(?:linkedinで|こちらで)?つながり(?:申請)?(?:させて(?:ください|いただけ)|を(?:お願い|申請)|たいです)",
        "(?:人脈|ネットワーク)を(?:広げ|拡大)(?:たい|ております|ています)",
    ),
    bad=(
        "はじめまして。«LinkedInで私のネットワークに追加させてください»。",
        "はじめまして。«つながりをお願い»します。",
        "«人脈を広げたい»と思います。",
    ),
    good=(
        "水車の地図を学校の資料館に追加してもよいでしょうか。",
        "五月に直していただいた網、まだ使っています。何という結び方ですか。",
        "木曜の合唱にいらしてください。アルトが一人足りません。",
    ),
    lang="ja",
)
