"""An event from somebody's page as an opener.

Why: a new job, a hire or an anniversary is known to everybody, so it ties you to nobody.
Instead: say what it has to do with you.
Source: in 1,330 threads of one seller, “reaching out / I saw / I noticed” stood in 14.7% of the
answered and 28.0% of the unanswered ones (bostonrobbie/BDR).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="i-noticed-you",
    category="surveillance-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” is known to everybody. What does it have to do with you?",
    grade="C",
    find=phrases(
        "(?:i |we |just |recently )*(?:noticed|saw|see|seen|notice|heard) (?:that )?(?:you|your (?:company|team|organi[sz]ation|startup)|you guys)(?:'ve| have|'re| are| is| has|'s| were| was)?(?: just| recently| currently| now| actively)? (?:started|joined|moved to|changed jobs|growing|expanding|hiring|raised|launched|got promoted|promoted|been promoted|closed|secured|scaling|posted|recruiting|announced|celebrat(?:ed|ing)|work(?:ing)? (?:at|for|in|with))(?: (?:an?|the|your|at|as|in|for|to|new|on|with|series [a-d]|fast|rapidly|funding|job|role|position|team|company|work anniversary|promotion|sales|market))*",
        r"congrat(?:ulation)?s(?: again)? on (?:(?:your|the|all|all the|all of your|being) )*(?:(?:recent|new|latest|work|amazing|well-deserved|first|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|continued|great|growth) )*(?:years?|promotion|role|position|job|work anniversary|anniversary|success|achievements?|funding(?: round)?|raise|growth|series [a-d]|launch|move|milestone|career)",
        opener=True,
        unless_known=True,
        not_before=r" (?:the|from|that)\b",
    ),
    bad=(
        "Hi Jo, «I noticed you recently started a new role».",
        "«Saw your company is hiring». We find people.",
        "Dear Ola, «congratulations on your work anniversary»!",
    ),
    good=(
        "I noticed the second beam first: it is younger than the roof, as you say on page 4.",
        "We saw you on the ferry with the drum. My son asks whether it floats.",
        "Congratulations on the otter: three years of mud, and there she is.",
    ),
)
