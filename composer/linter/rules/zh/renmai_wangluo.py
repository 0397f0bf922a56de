"""A bare wish to be connected, in Chinese.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Chinese was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="renmai-wangluo",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        r"(?:我)?(?:想|希望)(?:将|把)?(?:您|你)(?:加入|添加到|加到)(?:我的)?(?:领英|linkedin)?(?:\((?:linkedin|领英)\)|\(linkedin\))?(?:的)?(?:职业|专业|人脉)?(?:网络|人脉|联系人|圈)",
        "(?:我)?(?:想|希望)(?:邀请)(?:您|你)加入我的(?:领英|linkedin)?(?:职业|专业|人脉)?(?:网络|人脉|联系人)",
        "(?:扩展|拓展|扩大)(?:我的|自己的)?(?:人脉|职业网络|朋友圈)",
    ),
    bad=(
        "«我想将您加入我的领英(LinkedIn)人脉»。",
        "您好,«希望邀请您加入我的职业网络»。",
        "想«拓展我的人脉»。",
    ),
    good=(
        "我想把您画的水磨地图加入学校的档案,可以吗?",
        "您五月补的渔网还很结实,这是什么结?",
        "周四合唱团缺一位女中音,您愿意来吗?",
    ),
    lang="zh",
)
