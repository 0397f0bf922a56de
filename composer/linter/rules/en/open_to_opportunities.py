"""Open to new opportunities?

Why: it asks for a large step and shows nothing for it.
Instead: describe the job, then ask whether it is worth a look.
Source: templates seen in the wild; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="open-to-opportunities",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for a large step and shows nothing. What is the job?",
    grade="D",
    find=phrases(
        "(?:are you|would you be|you're|you are|if you(?:'re| are| would be)|whether you(?:'re| are)) (?:currently |at all |still |possibly |actively )*(?:open|interested|looking|considering|exploring|available|keen) ?(?:to|in|for)? ?(?:hearing|hear|discussing|exploring|considering|learning|explore|discuss|consider|making)?(?: about| of| more about)? ?(?:any |a |an |other |some )*(?:new |other |potential |exciting |different |career |job |work |next |better )+(?:opportunit(?:y|ies)|roles?|positions?|challenges?|moves?|jobs?|change|projects?)(?: (?:at the moment|right now|currently|these days))?",
        "(?:open|considering|ready) (?:to|for) (?:a )?(?:new |next )(?:opportunit(?:y|ies)|challenges?|roles?|career (?:move|step))",
        "(?:considering|thinking (?:of|about)|ready for|looking for) (?:a |your )(?:next )?(?:career (?:move|change|step)|change of (?:job|career)|new challenge)",
        unless_known=True,
    ),
    bad=(
        "«Are you open to hearing about new opportunities at the moment»?",
        "Are you «ready for a new challenge»?",
        "Tell me «if you're interested in new roles».",
    ),
    good=(
        "Are you open on Mondays, and may a class of twelve see the looms?",
        "Would you be interested in the second volume when the new pages come?",
        "The next role in our play is a miller; you have the voice.",
    ),
)
